import {
  bindOnce,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  WebSocketRouteKey,
} from '@apigwv2/contracts';
import { CfnApi, CfnRoute, CfnRouteResponse } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';

/** Creates the L1 of a WebSocket API. */
export function webSocketApiIn(scope: Construct, id = 'Api'): CfnApi {
  return new CfnApi(scope, id, {
    name: 'chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  });
}

/** Adds a route with an integration to a WebSocket API, as L1s. */
export function addWebSocketRoute(
  scope: Construct,
  api: IWebSocketApiRef,
  key: string,
  target: IWebSocketRouteIntegration,
  asked?: { readonly returnResponse?: boolean; readonly id?: string },
): CfnRoute {
  const routeKey = WebSocketRouteKey.of(key);
  const route = new Construct(scope, asked?.id ?? key);
  const bound = bindOnce('Integrations', target, api, route);
  const returnsResponse = asked?.returnResponse ?? bound.returnsResponse ?? false;
  bound.admit?.({ api, routeKey, scope: route, returnsResponse });
  const { apiId } = api.apiRef;
  const resource = new CfnRoute(route, 'Resource', {
    apiId,
    routeKey: key,
    target: `integrations/${bound.integrationId}`,
    routeResponseSelectionExpression: returnsResponse ? '$default' : undefined,
  });
  if (returnsResponse) {
    new CfnRouteResponse(route, 'Response', { apiId, routeId: resource.ref, routeResponseKey: '$default' });
  }
  return resource;
}
