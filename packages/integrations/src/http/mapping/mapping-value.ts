import { checked, string, withMember } from '@apigwv2/contracts';
/**
 * A value that a mapping sets: a string, or a variable of the request, the response, the context or the stage.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export class MappingValue {
  /** No value, for a parameter that is removed. */
  static readonly NONE = new MappingValue('');

  /** Returns the value of a request header. */
  static requestHeader(name: string): MappingValue {
    return MappingValue.variable('$request.header', name);
  }

  /** Returns the value of a query string parameter. Its name is case-sensitive. */
  static requestQueryString(name: string): MappingValue {
    return MappingValue.variable('$request.querystring', name);
  }

  /** Returns the request body, or the value at a JSON path in its first 100 KB. */
  static requestBody(jsonPath?: string): MappingValue {
    return jsonPath === undefined
      ? new MappingValue('$request.body')
      : MappingValue.variable('$request.body', jsonPath);
  }

  /** Returns the request path, without the stage. */
  static requestPath(): MappingValue {
    return new MappingValue('$request.path');
  }

  /** Returns the value of a path parameter of the route. */
  static requestPathParam(name: string): MappingValue {
    return MappingValue.variable('$request.path', name);
  }

  /** Returns the value of a response header. */
  static responseHeader(name: string): MappingValue {
    return MappingValue.variable('$response.header', name);
  }

  /** Returns the response body, or the value at a JSON path in it. */
  static responseBody(jsonPath?: string): MappingValue {
    return jsonPath === undefined
      ? new MappingValue('$response.body')
      : MappingValue.variable('$response.body', jsonPath);
  }

  /** Returns a `$context` variable, such as `requestId`. */
  static contextVariable(name: string): MappingValue {
    return MappingValue.variable('$context', name);
  }

  /** Returns a stage variable. */
  static stageVariable(name: string): MappingValue {
    return MappingValue.variable('$stageVariables', name);
  }

  /** Returns a value in the format of the service, such as `${request.header.a}-${context.requestId}`. */
  static custom(value: string): MappingValue {
    return new MappingValue(checked('value', string, value, 'MappingValue'));
  }

  private static variable(of: string, name: string): MappingValue {
    return new MappingValue(`${of}.${checked('name', string, name, 'MappingValue')}`);
  }

  protected constructor(
    /** The value in the format of the service. */
    readonly value: string,
  ) {}
}

/** The kind of an option that takes a {@link MappingValue}. */
export const MAPPING_VALUE = withMember('a MappingValue', 'value', "write MappingValue.custom('…')");

/** Returns the value of a mapping in the format of the service. */
export function mappedValue(value: MappingValue, of: string): string {
  return checked('value', MAPPING_VALUE, value, of).value;
}
