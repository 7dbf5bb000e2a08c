import { CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import type { IHttpApiRef } from '../src/api/api-ref';
import { bindOnce } from '../src/binding/bind-once';
import type { IHttpRouteAuthorizer } from '../src/binding/route-authorizer';
import type { IHttpRouteIntegration } from '../src/binding/route-integration';
import { HttpRouteKey } from '../src/routes/http-route-key';
import { registerRoute } from '../src/routes/register-route';
import type { RouteSettings } from '../src/routes/route-settings';

export interface RouteOptions {
  readonly to?: IHttpRouteIntegration;
  readonly by?: IHttpRouteAuthorizer;
  readonly settings?: RouteSettings;
}

/** A registered route over an L1, as thin as a route can be. */
export function route(
  scope: Construct,
  id: string,
  api: IHttpApiRef,
  key: string,
  { to, by, settings }: RouteOptions = {},
): CfnRoute {
  const l1 = new CfnRoute(scope, id, { apiId: api.apiRef.apiId, routeKey: key });
  registerRoute(api, HttpRouteKey.parse(key, l1), { route: l1, settings, targets: [] });
  if (to !== undefined) l1.target = `integrations/${bindOnce('Integrations', to, api, l1).integrationId}`;
  if (by !== undefined) {
    const { authorization } = bindOnce('Authorizers', by, api, l1);
    l1.authorizationType = authorization.type;
    if ('authorizerId' in authorization) l1.authorizerId = authorization.authorizerId;
  }
  return l1;
}
