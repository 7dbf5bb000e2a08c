import { bindOnce, type IWebSocketApiRef, type IWebSocketRouteAuthorizer, WebSocketRouteKey } from '@apigwv2/contracts';
import { CfnApi, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';

/** A WebSocket API with nothing but an L1. */
export function webSocketApiIn(scope: Construct, id = 'Api'): CfnApi {
  return new CfnApi(scope, id, {
    name: 'chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  });
}

/** Guards the connections of an API by an authorizer as the API does, with nothing but L1s. */
export function guardConnections(
  scope: Construct,
  api: IWebSocketApiRef,
  authorizer: IWebSocketRouteAuthorizer,
  id = '$connect',
): CfnRoute {
  const route = new Construct(scope, id);
  const { authorization, admit } = bindOnce('Authorizers', authorizer, api, route);
  admit?.({ api, routeKey: WebSocketRouteKey.CONNECT, scope: route, returnsResponse: false });
  return new CfnRoute(route, 'Resource', {
    apiId: api.apiRef.apiId,
    routeKey: '$connect',
    authorizationType: authorization.type,
    authorizerId: 'authorizerId' in authorization ? authorization.authorizerId : undefined,
  });
}
