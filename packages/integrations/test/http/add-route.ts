import { HttpRouteKey, type IHttpApiRef, type IHttpRouteIntegration } from '@apigwv2/contracts';
import { connectRoute } from '@apigwv2/contracts/kernel';
import { CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';

/** Adds a route with an integration to an API, as L1s. */
export function addRoute(
  scope: Construct,
  api: IHttpApiRef,
  key: string,
  target: IHttpRouteIntegration,
  id = key,
): CfnRoute {
  const routeKey = HttpRouteKey.parse(key);
  const route = new Construct(scope, id);
  const { integration } = connectRoute({
    api,
    routeKey,
    scope: route,
    integration: { target, make: (context) => target.bind(context) },
    returnsResponse: true,
    authorize: () => ({ authorization: { type: 'NONE' } }),
  });
  const { apiId } = api.apiRef;
  return new CfnRoute(route, 'Resource', { apiId, routeKey: key, target: `integrations/${integration.integrationId}` });
}
