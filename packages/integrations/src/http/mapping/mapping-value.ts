/**
 * A value that a mapping writes: a text, or what is found in the request, the response, its context or the stage.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export class MappingValue {
  /** No value, for what is removed. */
  static readonly NONE = new MappingValue('');

  /** A header of the request, by its name. */
  static requestHeader(name: string): MappingValue {
    return new MappingValue(`$request.header.${name}`);
  }

  /** A parameter of the query string, by its name; upper and lower case differ. */
  static requestQueryString(name: string): MappingValue {
    return new MappingValue(`$request.querystring.${name}`);
  }

  /** The body of the request, or what a JSON path finds in its first 100 KB. */
  static requestBody(jsonPath?: string): MappingValue {
    return new MappingValue(jsonPath === undefined ? '$request.body' : `$request.body.${jsonPath}`);
  }

  /** The path of the request, without the stage. */
  static requestPath(): MappingValue {
    return new MappingValue('$request.path');
  }

  /** A variable of the route's path, by its name. */
  static requestPathParam(name: string): MappingValue {
    return new MappingValue(`$request.path.${name}`);
  }

  /** A header of the target's response, by its name. */
  static responseHeader(name: string): MappingValue {
    return new MappingValue(`$response.header.${name}`);
  }

  /** The body of the target's response, or what a JSON path finds in it. */
  static responseBody(jsonPath?: string): MappingValue {
    return new MappingValue(jsonPath === undefined ? '$response.body' : `$response.body.${jsonPath}`);
  }

  /** A variable of `$context`, such as `requestId`. */
  static contextVariable(name: string): MappingValue {
    return new MappingValue(`$context.${name}`);
  }

  /** A variable of the stage, by its name. */
  static stageVariable(name: string): MappingValue {
    return new MappingValue(`$stageVariables.${name}`);
  }

  /** A value as the service writes it: a text, or several variables as `${request.header.a}-${context.requestId}`. */
  static custom(value: string): MappingValue {
    return new MappingValue(value);
  }

  private constructor(
    /** The value as the service writes it. */
    readonly value: string,
  ) {}
}
