import type { MappingValue } from './mapping-value';

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
    return this.custom(`append:header.${name}`, value.value);
  }

  /** Sets a header. */
  overwriteHeader(name: string, value: MappingValue): this {
    return this.custom(`overwrite:header.${name}`, value.value);
  }

  /** Removes a header. */
  removeHeader(name: string): this {
    return this.custom(`remove:header.${name}`, '');
  }

  /** Sets the status code. */
  overwriteStatusCode(value: number | MappingValue): this {
    return this.custom('overwrite:statuscode', typeof value === 'number' ? `${value}` : value.value);
  }

  /** Adds a mapping in the format of the service. */
  custom(destination: string, source: string): this {
    this.mappings[destination] = source;
    return this;
  }
}
