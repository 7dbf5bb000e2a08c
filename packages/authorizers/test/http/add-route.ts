import { HttpRouteKey, type IHttpApiRef, type IHttpRouteAuthorizer } from '@apigwv2/contracts';
import { connectRoute } from '@apigwv2/contracts/kernel';
import { CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';

/** Defines a connected route with an authorizer, as L1s. */
export function addRoute(
  scope: Construct,
  api: IHttpApiRef,
  key: string,
  authorizer: IHttpRouteAuthorizer,
  id = key,
): CfnRoute {
  const routeKey = HttpRouteKey.parse(key);
  const route = new Construct(scope, id);
  const { authorization } = connectRoute({
    api,
    routeKey,
    scope: route,
    authorizer: { target: authorizer, make: (context) => authorizer.bind(context) },
    returnsResponse: true,
    authorize: (bound) => ({ authorization: bound?.authorization ?? ({ type: 'NONE' } as const) }),
  });
  return new CfnRoute(route, 'Resource', {
    apiId: api.apiRef.apiId,
    routeKey: key,
    authorizationType: authorization.type,
    authorizerId: 'authorizerId' in authorization ? authorization.authorizerId : undefined,
  });
}
