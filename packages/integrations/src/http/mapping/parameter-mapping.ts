import { checked, map, string, withMember } from '@apigwv2/contracts';
import { checkUnused } from './mapping-use';
import { MAPPING_VALUE, MappingValue, mappedValue } from './mapping-value';

/**
 * The changes that an HTTP API makes to a request before it calls an integration.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export class ParameterMapping {
  /** Returns a mapping from keys such as `append:header.trace` to values. */
  static fromObject(mappings: { readonly [key: string]: MappingValue }): ParameterMapping {
    const mapping = new ParameterMapping();
    for (const [key, value] of Object.entries(checked('mappings', map(MAPPING_VALUE), mappings, 'ParameterMapping'))) {
      mapping.custom(key, value.value);
    }
    return mapping;
  }

  /** The mapping in the format of the service. */
  readonly mappings: { [key: string]: string } = {};

  /** Adds a header, and keeps an existing one of that name. */
  appendHeader(name: string, value: MappingValue): this {
    return this.set('append:header', name, value);
  }

  /** Sets a header. */
  overwriteHeader(name: string, value: MappingValue): this {
    return this.set('overwrite:header', name, value);
  }

  /** Removes a header. */
  removeHeader(name: string): this {
    return this.set('remove:header', name, MappingValue.NONE);
  }

  /** Adds a query string parameter, and keeps an existing one of that name. */
  appendQueryString(name: string, value: MappingValue): this {
    return this.set('append:querystring', name, value);
  }

  /** Sets a query string parameter. */
  overwriteQueryString(name: string, value: MappingValue): this {
    return this.set('overwrite:querystring', name, value);
  }

  /** Removes a query string parameter. */
  removeQueryString(name: string): this {
    return this.set('remove:querystring', name, MappingValue.NONE);
  }

  /** Sets the path of the call to the target. */
  overwritePath(value: MappingValue): this {
    return this.custom('overwrite:path', mappedValue(value, 'overwrite:path'));
  }

  /**
   * Adds a mapping in the format of the service.
   *
   * @throws ApiDefinitionError `InvalidMapping` after a route used the integration; the other methods likewise
   */
  custom(key: string, value: string): this {
    checked('key', string, key, 'ParameterMapping');
    checkUnused(this, key);
    this.mappings[key] = checked('value', string, value, `ParameterMapping '${key}'`);
    return this;
  }

  private set(target: string, name: string, value: MappingValue): this {
    const key = `${target}.${checked('name', string, name, 'ParameterMapping')}`;
    return this.custom(key, mappedValue(value, key));
  }
}

/** The kind of an option that takes a {@link ParameterMapping}. */
export const PARAMETER_MAPPING = withMember('a ParameterMapping', 'mappings', 'write new ParameterMapping()');
