import type { IConstruct } from 'constructs';
import { checkIdentitySource, type IdentitySourceGrammar } from './identity-source-grammar';

const GRAMMAR: IdentitySourceGrammar = {
  api: 'an HTTP API',
  pattern:
    /^\$(?:request\.header\.[\w!#$%&'*+.^`|~-]+|request\.querystring\.[^\s,]+|context\.[\w.-]+|stageVariables\.\w+)$/,
  kinds: {
    header: '$request.header',
    query: '$request.querystring',
    context: '$context',
    stageVariable: '$stageVariables',
  },
};

/**
 * A part of a request to an HTTP API by which an authorizer knows the caller.
 */
export interface HttpIdentitySource {
  /** Keeps identity sources of HTTP APIs and of WebSocket APIs apart for the compiler. */
  readonly protocol: 'HTTP';
  /** The source as the service writes it, such as `$request.header.Authorization`. */
  readonly expression: string;
}

/**
 * Makes the identity sources of HTTP APIs. A request must have all sources of its authorizer, else it is answered with
 * 401 before the authorizer is asked.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 * @example
 * const guard = new HttpLambdaAuthorizer('Guard', handler, {
 *   identitySource: [HttpIdentitySource.header('Authorization'), HttpIdentitySource.context('routeKey')],
 * });
 */
export const HttpIdentitySource = {
  /**
   * A header of the request.
   *
   * @param name in any case
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  header(name: string): HttpIdentitySource {
    return HttpIdentitySource.parse(`${GRAMMAR.kinds.header}.${name}`);
  },

  /**
   * A parameter of the query string.
   *
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  query(name: string): HttpIdentitySource {
    return HttpIdentitySource.parse(`${GRAMMAR.kinds.query}.${name}`);
  },

  /**
   * What the service knows of the request, such as `routeKey` or `identity.sourceIp`.
   *
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  context(name: string): HttpIdentitySource {
    return HttpIdentitySource.parse(`${GRAMMAR.kinds.context}.${name}`);
  },

  /**
   * A variable of the stage.
   *
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  stageVariable(name: string): HttpIdentitySource {
    return HttpIdentitySource.parse(`${GRAMMAR.kinds.stageVariable}.${name}`);
  },

  /**
   * The source that a text stands for. A text that holds a token is taken as it is.
   *
   * @param at the construct that an error names; default the text itself
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  parse(expression: string, at: IConstruct | string = `HttpIdentitySource '${expression}'`): HttpIdentitySource {
    checkIdentitySource(expression, GRAMMAR, at);
    return { protocol: 'HTTP', expression };
  },
};
