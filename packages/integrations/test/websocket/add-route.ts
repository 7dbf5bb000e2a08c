import { type IWebSocketApiRef, type IWebSocketRouteIntegration, WebSocketRouteKey } from '@apigwv2/contracts';
import { connectRoute } from '@apigwv2/contracts/kernel';
import { CfnRoute, CfnRouteResponse } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';

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
  const { integration, returnsResponse } = connectRoute({
    api,
    routeKey,
    scope: route,
    integration: { target, make: (context) => target.bind(context) },
    returnsResponse: asked?.returnResponse,
    authorize: () => ({ authorization: { type: 'NONE' } }),
  });
  const { apiId } = api.apiRef;
  const resource = new CfnRoute(route, 'Resource', {
    apiId,
    routeKey: key,
    target: `integrations/${integration.integrationId}`,
    routeResponseSelectionExpression: returnsResponse ? '$default' : undefined,
  });
  if (returnsResponse) {
    new CfnRouteResponse(route, 'Response', { apiId, routeId: resource.ref, routeResponseKey: '$default' });
  }
  return resource;
}
