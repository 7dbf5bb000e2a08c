import { CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import type { IHttpApiRef } from '../src/api/api-ref';
import type { IHttpRouteAuthorizer } from '../src/binding/route-authorizer';
import type { IHttpRouteIntegration } from '../src/binding/route-integration';
import { connectRoute } from '../src/routes/connect-route';
import { HttpRouteKey } from '../src/routes/http-route-key';
import type { RouteSettings } from '../src/routes/route-settings';

export interface RouteOptions {
  readonly to?: IHttpRouteIntegration;
  readonly by?: IHttpRouteAuthorizer;
  readonly settings?: RouteSettings;
}

/** Connects a route that is an L1. */
export function route(
  scope: Construct,
  id: string,
  api: IHttpApiRef,
  key: string,
  { to, by, settings }: RouteOptions = {},
): CfnRoute {
  const l1 = new CfnRoute(scope, id, { apiId: api.apiRef.apiId, routeKey: key });
  const { integration, authorization } = connectRoute({
    api,
    routeKey: HttpRouteKey.parse(key, l1),
    scope: l1,
    settings,
    integration: to && { target: to, make: (context) => to.bind(context) },
    authorizer: by && { target: by, make: (context) => by.bind(context) },
    authorize: (bound) => ({ authorization: bound?.authorization ?? ({ type: 'NONE' } as const) }),
  });
  if (integration !== undefined) l1.target = `integrations/${integration.integrationId}`;
  if (by !== undefined) {
    l1.authorizationType = authorization.type;
    if ('authorizerId' in authorization) l1.authorizerId = authorization.authorizerId;
  }
  return l1;
}
