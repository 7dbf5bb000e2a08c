import { MappingValue } from './mapping-value';

/**
 * What an HTTP API changes in a request before it sends it to an integration.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export class ParameterMapping {
  /** A mapping from keys such as `append:header.trace` to values. */
  static fromObject(mappings: { readonly [key: string]: MappingValue }): ParameterMapping {
    const mapping = new ParameterMapping();
    for (const [key, { value }] of Object.entries(mappings)) mapping.custom(key, value);
    return mapping;
  }

  /** The mapping as the service writes it. */
  readonly mappings: { [key: string]: string } = {};

  /** Adds a header, also where the request has one of that name. */
  appendHeader(name: string, value: MappingValue): this {
    return this.custom(`append:header.${name}`, value.value);
  }

  /** Sets a header. */
  overwriteHeader(name: string, value: MappingValue): this {
    return this.custom(`overwrite:header.${name}`, value.value);
  }

  /** Removes a header. */
  removeHeader(name: string): this {
    return this.custom(`remove:header.${name}`, MappingValue.NONE.value);
  }

  /** Adds a parameter to the query string, also where it has one of that name. */
  appendQueryString(name: string, value: MappingValue): this {
    return this.custom(`append:querystring.${name}`, value.value);
  }

  /** Sets a parameter of the query string. */
  overwriteQueryString(name: string, value: MappingValue): this {
    return this.custom(`overwrite:querystring.${name}`, value.value);
  }

  /** Removes a parameter from the query string. */
  removeQueryString(name: string): this {
    return this.custom(`remove:querystring.${name}`, MappingValue.NONE.value);
  }

  /** Sets the path by which the target is called. */
  overwritePath(value: MappingValue): this {
    return this.custom('overwrite:path', value.value);
  }

  /** Maps as the service writes it. */
  custom(key: string, value: string): this {
    this.mappings[key] = value;
    return this;
  }
}
