import {
  apiResource,
  type IWebSocketBuiltInAuthorizer,
  type IWebSocketRouteAuthorizer,
  WebSocketNoneAuthorizer,
} from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import type { WebSocketRouteProps } from './websocket-route-options';

const OPEN = new WebSocketNoneAuthorizer();

/**
 * Returns the authorizer of a route. The service supports one on `$connect` only; its decision is valid for the lifetime of
 * the connection.
 *
 * @throws ApiDefinitionError `AuthorizerOnlyOnConnect`, `AuthorizationRequired`
 */
export function chooseAuthorizer(
  { authorizer, routeKey, webSocketApi }: WebSocketRouteProps,
  at: IConstruct,
): IWebSocketRouteAuthorizer | IWebSocketBuiltInAuthorizer {
  const isConnect = routeKey === '$connect' || Token.isUnresolved(routeKey);
  if (authorizer !== undefined) {
    if (isConnect || isOpen(authorizer)) return authorizer;
    throw definitionError(
      'AuthorizerOnlyOnConnect',
      `an authorizer must be set on the route $connect, where it decides for the whole connection, got '${routeKey}'; move it to $connect`,
      at,
    );
  }
  if (routeKey !== '$connect' || apiResource(webSocketApi) !== undefined) return OPEN;
  throw definitionError(
    'AuthorizationRequired',
    'the route $connect of an imported API must have an authorizer, got none; set authorizer (new WebSocketNoneAuthorizer() accepts every connection)',
    at,
  );
}

function isOpen(authorizer: IWebSocketRouteAuthorizer | IWebSocketBuiltInAuthorizer): boolean {
  return 'authorization' in authorizer && authorizer.authorization.type === 'NONE';
}
