import type { MappingValue } from './mapping-value';

/** What is changed in responses, by the status code of the target: 200 to 599. */
export interface ResponseMappings {
  readonly [statusCode: number]: ResponseMapping;
}

/**
 * What an HTTP API changes in a response before it sends it to the client.
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
  /** The mapping as the service writes it. */
  readonly mappings: { [destination: string]: string } = {};

  /** Adds a header, also where the response has one of that name. */
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

  /** Maps as the service writes it. */
  custom(destination: string, source: string): this {
    this.mappings[destination] = source;
    return this;
  }
}
