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
 * How connections are authorized. The service takes an authorizer on `$connect` only, and what it decides there holds for
 * the life of the connection.
 *
 * @throws ApiDefinitionError `AuthorizationOffConnect`, `AuthorizationUnstated`
 */
export function chooseAuthorizer(
  { authorizer, routeKey, webSocketApi }: WebSocketRouteProps,
  at: IConstruct,
): IWebSocketRouteAuthorizer | IWebSocketBuiltInAuthorizer {
  const isConnect = routeKey === '$connect' || Token.isUnresolved(routeKey);
  if (authorizer !== undefined) {
    if (isConnect || isOpen(authorizer)) return authorizer;
    throw definitionError(
      'AuthorizationOffConnect',
      `only the route $connect takes an authorizer, which decides for the whole connection, and this is '${routeKey}'; give it to $connect`,
      at,
    );
  }
  if (routeKey !== '$connect' || apiResource(webSocketApi) !== undefined) return OPEN;
  throw definitionError(
    'AuthorizationUnstated',
    'the route $connect of an API that exists already must say who may connect; give it an authorizer (new WebSocketNoneAuthorizer() lets everybody in)',
    at,
  );
}

function isOpen(authorizer: IWebSocketRouteAuthorizer | IWebSocketBuiltInAuthorizer): boolean {
  return 'authorization' in authorizer && authorizer.authorization.type === 'NONE';
}
