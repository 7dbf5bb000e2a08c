import {
  type BoundIntegration,
  type IWebSocketApiRef,
  type RouteContext,
  type WebSocketAuthorization,
  WebSocketRouteKey,
} from '@apigwv2/contracts';
import {
  type ConnectedRoute,
  checkRoute,
  checkTargetProtocol,
  connectRoute,
  ownRouteSettings,
} from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { chooseAuthorizer } from './connect-authorization';
import type { WebSocketRouteProps } from './websocket-route-options';

/** The integration and the authorization of a connected route. */
type ConnectedWebSocketRoute = ConnectedRoute<
  BoundIntegration<RouteContext<IWebSocketApiRef, WebSocketRouteKey>>,
  { readonly authorization: WebSocketAuthorization }
>;

/**
 * Validates the props of a route, and connects it to its integration and authorizer.
 *
 * @throws ApiDefinitionError as the constructor of `WebSocketRoute`
 */
export function connectWebSocketRoute(route: Construct, props: WebSocketRouteProps): ConnectedWebSocketRoute {
  const { webSocketApi, integration, returnResponse } = props;
  checkRoute(webSocketApi, 'WEBSOCKET', props, route);
  const routeKey = WebSocketRouteKey.of(props.routeKey, route);
  if (props.authorizer !== undefined) checkTargetProtocol('authorizer', props.authorizer, 'WEBSOCKET', route);
  const authorizer = chooseAuthorizer(props, route);
  return connectRoute({
    api: webSocketApi,
    routeKey,
    scope: route,
    settings: ownRouteSettings(props),
    returnsResponse: returnResponse === undefined ? undefined : returnResponse !== false,
    integration: { target: integration, make: (context) => integration.bind(context) },
    authorizer: 'bind' in authorizer ? { target: authorizer, make: (context) => authorizer.bind(context) } : undefined,
    authorize: (bound) => {
      const { authorization } = bound ?? (authorizer as { readonly authorization: WebSocketAuthorization });
      return { authorization };
    },
  });
}
