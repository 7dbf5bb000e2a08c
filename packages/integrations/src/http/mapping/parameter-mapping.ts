import { MappingValue } from './mapping-value';

/**
 * The changes that an HTTP API makes to a request before it calls an integration.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export class ParameterMapping {
  /** Returns a mapping from keys such as `append:header.trace` to values. */
  static fromObject(mappings: { readonly [key: string]: MappingValue }): ParameterMapping {
    const mapping = new ParameterMapping();
    for (const [key, { value }] of Object.entries(mappings)) mapping.custom(key, value);
    return mapping;
  }

  /** The mapping in the format of the service. */
  readonly mappings: { [key: string]: string } = {};

  /** Adds a header, and keeps an existing one of that name. */
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

  /** Adds a query string parameter, and keeps an existing one of that name. */
  appendQueryString(name: string, value: MappingValue): this {
    return this.custom(`append:querystring.${name}`, value.value);
  }

  /** Sets a query string parameter. */
  overwriteQueryString(name: string, value: MappingValue): this {
    return this.custom(`overwrite:querystring.${name}`, value.value);
  }

  /** Removes a query string parameter. */
  removeQueryString(name: string): this {
    return this.custom(`remove:querystring.${name}`, MappingValue.NONE.value);
  }

  /** Sets the path of the call to the target. */
  overwritePath(value: MappingValue): this {
    return this.custom('overwrite:path', value.value);
  }

  /** Adds a mapping in the format of the service. */
  custom(key: string, value: string): this {
    this.mappings[key] = value;
    return this;
  }
}
