import { WEBSOCKET_GRAMMAR } from './identity-source-grammar';
import { type IdentitySource, identitySources } from './identity-sources';

/** A part of a connection request to a WebSocket API that identifies the caller. */
export type WebSocketIdentitySource = IdentitySource<'WEBSOCKET'>;

/**
 * The identity sources of WebSocket APIs. A connection request without one of the sources of its authorizer is rejected
 * with 401, and the authorizer is not called. A web page can set the query string of a connection, but no header.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html
 * @example
 * const guard = new WebSocketLambdaAuthorizer('Guard', handler, {
 *   identitySource: [WebSocketIdentitySource.query('token')],
 * });
 */
export const WebSocketIdentitySource = identitySources(WEBSOCKET_GRAMMAR);

/** Identity sources of a WebSocket API: from the builder, or as strings in the syntax of the service. */
export type WebSocketIdentitySources = readonly (string | WebSocketIdentitySource)[];
