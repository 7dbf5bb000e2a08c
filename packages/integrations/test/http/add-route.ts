import { bindOnce, HttpRouteKey, type IHttpApiRef, type IHttpRouteIntegration } from '@apigwv2/contracts';
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
  const bound = bindOnce('Integrations', target, api, route);
  bound.admit?.({ api, routeKey, scope: route, returnsResponse: true });
  const { apiId } = api.apiRef;
  return new CfnRoute(route, 'Resource', { apiId, routeKey: key, target: `integrations/${bound.integrationId}` });
}
