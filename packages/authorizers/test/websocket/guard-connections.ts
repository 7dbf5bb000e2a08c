import { type IWebSocketApiRef, type IWebSocketRouteAuthorizer, WebSocketRouteKey } from '@apigwv2/contracts';
import { connectRoute } from '@apigwv2/contracts/kernel';
import { CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';

/** Defines a connected $connect route with an authorizer, as L1s. */
export function guardConnections(
  scope: Construct,
  api: IWebSocketApiRef,
  authorizer: IWebSocketRouteAuthorizer,
  id = '$connect',
  key = '$connect',
): CfnRoute {
  const route = new Construct(scope, id);
  const { authorization } = connectRoute({
    api,
    routeKey: WebSocketRouteKey.of(key),
    scope: route,
    authorizer: { target: authorizer, make: (context) => authorizer.bind(context) },
    authorize: (bound) => ({ authorization: bound?.authorization ?? ({ type: 'NONE' } as const) }),
  });
  return new CfnRoute(route, 'Resource', {
    apiId: api.apiRef.apiId,
    routeKey: key,
    authorizationType: authorization.type,
    authorizerId: 'authorizerId' in authorization ? authorization.authorizerId : undefined,
  });
}
