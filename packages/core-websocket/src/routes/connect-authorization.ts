import {
  fqnOf,
  type IWebSocketApiRef,
  type IWebSocketBuiltInAuthorizer,
  type IWebSocketRouteAuthorizer,
  isUnresolved,
  WebSocketNoneAuthorizer,
  warn,
} from '@apigwv2/contracts';
import { apiOwner } from '@apigwv2/contracts/kernel';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import type { WebSocketRouteProps } from './websocket-route-options';

const OPEN = new WebSocketNoneAuthorizer();

/**
 * Returns the authorizer of a route. The service supports one on `$connect` only; its decision is valid for the lifetime of
 * the connection. On an API that this app does not define with `WebSocketApi`, `$connect` must state its authorizer, and so
 * must a route whose key is a token, which may be `$connect`. Elsewhere, an `authorizer` that is given as undefined there is
 * a warning, because functions that wrap this one pass their optional props on.
 *
 * @throws ApiDefinitionError `AuthorizerOnlyOnConnect`, `AuthorizationRequired`
 */
export function chooseAuthorizer(
  props: WebSocketRouteProps,
  at: IConstruct,
): IWebSocketRouteAuthorizer | IWebSocketBuiltInAuthorizer {
  const { authorizer, routeKey, webSocketApi } = props;
  const isConnect = routeKey === '$connect' || isUnresolved(routeKey);
  if (authorizer !== undefined) {
    if (isConnect || isOpen(authorizer)) return authorizer;
    throw definitionError(
      'AuthorizerOnlyOnConnect',
      `an authorizer must be set on the route $connect, where it decides for the whole connection, got '${routeKey}'; move it to $connect`,
      at,
    );
  }
  if (!isConnect) return OPEN;
  if (isOwn(webSocketApi)) {
    if (Object.hasOwn(props, 'authorizer')) warnOfUndefined(at);
    return OPEN;
  }
  const route = routeKey === '$connect' ? 'the route $connect' : 'a route whose key is a token, which may be $connect,';
  throw definitionError(
    'AuthorizationRequired',
    `${route} must have an authorizer on an API that no WebSocketApi of this app defines, got none; set authorizer (new WebSocketNoneAuthorizer() accepts every connection)`,
    at,
  );
}

function warnOfUndefined(at: IConstruct): void {
  warn(
    at,
    '@apigwv2/core-websocket:authorizerUndefined',
    'authorizer is undefined for $connect, so any client can connect; set authorizer (new WebSocketNoneAuthorizer() accepts every connection), or acknowledge this warning',
  );
}

/** Returns whether a construct of these packages defines the API, also when it is seen through an import. */
function isOwn(api: IWebSocketApiRef): boolean {
  const owner = apiOwner(api);
  return owner !== undefined && fqnOf(owner) !== undefined;
}

function isOpen(authorizer: IWebSocketRouteAuthorizer | IWebSocketBuiltInAuthorizer): boolean {
  return 'authorization' in authorizer && authorizer.authorization.type === 'NONE';
}
