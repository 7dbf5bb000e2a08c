import { checked, map, string, withMember } from '@apigwv2/contracts';
import { Tokenization } from 'aws-cdk-lib/core';
import { checkUnused } from './mapping-use';
import { MappingValue, mappedValue } from './mapping-value';

/** The changes to responses, by the status code of the target, 200 to 599. */
export interface ResponseMappings {
  readonly [statusCode: number]: ResponseMapping;
}

/**
 * The changes that an HTTP API makes to a response before it returns it to the client.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 * @example
 * new HttpUrlIntegration('Books', 'https://example.com/books', {
 *   responseMapping: {
 *     404: new ResponseMapping()
 *       .overwriteStatusCode(403)
 *       .appendHeader('x-trace', MappingValue.contextVariable('requestId')),
 *   },
 * });
 */
export class ResponseMapping {
  /** The mapping in the format of the service. */
  readonly mappings: { [destination: string]: string } = {};

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

  /** Sets the status code. */
  overwriteStatusCode(value: number | MappingValue): this {
    return typeof value === 'number'
      ? this.custom('overwrite:statuscode', Tokenization.stringifyNumber(value))
      : this.custom('overwrite:statuscode', mappedValue(value, 'overwrite:statuscode'));
  }

  /**
   * Adds a mapping in the format of the service.
   *
   * @throws ApiDefinitionError `InvalidMapping` after a route used the integration; the other methods likewise
   */
  custom(destination: string, source: string): this {
    checked('destination', string, destination, 'ResponseMapping');
    checkUnused(this, destination);
    this.mappings[destination] = checked('source', string, source, `ResponseMapping '${destination}'`);
    return this;
  }

  private set(target: string, name: string, value: MappingValue): this {
    const destination = `${target}.${checked('name', string, name, 'ResponseMapping')}`;
    return this.custom(destination, mappedValue(value, destination));
  }
}

/** The kind of an option that takes {@link ResponseMappings}. */
export const RESPONSE_MAPPINGS = map(withMember('a ResponseMapping', 'mappings', 'write new ResponseMapping()'));
