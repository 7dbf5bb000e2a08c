import type { IConstruct } from 'constructs';
import { checkIdentitySource, type IdentitySourceGrammar } from './identity-source-grammar';

const GRAMMAR: IdentitySourceGrammar = {
  api: 'a WebSocket API',
  pattern: /^(?:route\.request\.(?:header|querystring)|context|stageVariables)\.[\w.-]+$/,
  kinds: {
    header: 'route.request.header',
    query: 'route.request.querystring',
    context: 'context',
    stageVariable: 'stageVariables',
  },
};

/**
 * A part of a connection request to a WebSocket API by which an authorizer knows the caller.
 */
export interface WebSocketIdentitySource {
  /** Keeps identity sources of HTTP APIs and of WebSocket APIs apart for the compiler. */
  readonly protocol: 'WEBSOCKET';
  /** The source as the service writes it, such as `route.request.querystring.token`. */
  readonly expression: string;
}

/**
 * Makes the identity sources of WebSocket APIs. A connection request must have all sources of its authorizer, else it is
 * answered with 401 before the authorizer is asked. A web page can set the query string of a connection, and no header.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html
 * @example
 * const guard = new WebSocketLambdaAuthorizer('Guard', handler, {
 *   identitySource: [WebSocketIdentitySource.query('token')],
 * });
 */
export const WebSocketIdentitySource = {
  /**
   * A header of the connection request.
   *
   * @param name letters, digits and characters of `._-`
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  header(name: string): WebSocketIdentitySource {
    return WebSocketIdentitySource.parse(`${GRAMMAR.kinds.header}.${name}`);
  },

  /**
   * A parameter of the query string of the connection request.
   *
   * @param name letters, digits and characters of `._-`
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  query(name: string): WebSocketIdentitySource {
    return WebSocketIdentitySource.parse(`${GRAMMAR.kinds.query}.${name}`);
  },

  /**
   * What the service knows of the request, such as `identity.sourceIp`.
   *
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  context(name: string): WebSocketIdentitySource {
    return WebSocketIdentitySource.parse(`${GRAMMAR.kinds.context}.${name}`);
  },

  /**
   * A variable of the stage.
   *
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  stageVariable(name: string): WebSocketIdentitySource {
    return WebSocketIdentitySource.parse(`${GRAMMAR.kinds.stageVariable}.${name}`);
  },

  /**
   * The source that a text stands for. A text that holds a token is taken as it is.
   *
   * @param at the construct that an error names; default the text itself
   * @throws ApiDefinitionError `IdentitySourceMalformed`
   */
  parse(
    expression: string,
    at: IConstruct | string = `WebSocketIdentitySource '${expression}'`,
  ): WebSocketIdentitySource {
    checkIdentitySource(expression, GRAMMAR, at);
    return { protocol: 'WEBSOCKET', expression };
  },
};
