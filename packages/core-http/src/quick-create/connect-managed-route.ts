import { type HttpAuthorization, type HttpRouteKey, type IHttpApiRef, validateStringLength } from '@apigwv2/contracts';
import { connectRoute } from '@apigwv2/contracts/kernel';
import type { CfnApiGatewayManagedOverrides } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { chooseScopes } from '../routes/route-authorization';
import type { QuickCreateRouteOverrides } from './quick-create-overrides';

/**
 * Connects the route that quick create makes to the targets that override its own, and renders them.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `ScopesNeedJwt`, and as the targets
 */
export function connectManagedRoute(
  api: Construct & IHttpApiRef,
  routeKey: HttpRouteKey,
  { authorizer, authorizationScopes, operationName, integration }: QuickCreateRouteOverrides = {},
): CfnApiGatewayManagedOverrides.RouteOverridesProperty {
  validateStringLength('operationName', operationName, 1, 64, api);
  const connected = connectRoute({
    api,
    routeKey,
    scope: api,
    isManaged: true,
    returnsResponse: true,
    integration: integration && { target: integration, make: (context) => integration.bind(context) },
    authorizer:
      authorizer && 'bind' in authorizer
        ? { target: authorizer, make: (context) => authorizer.bind(context) }
        : undefined,
    authorize: (bound) => {
      const builtIn =
        authorizer && 'authorization' in authorizer ? authorizer.authorization : { type: 'NONE' as const };
      const authorization: HttpAuthorization = bound?.authorization ?? builtIn;
      const scopes = chooseScopes({ authorizer, authorizationScopes, httpApi: api, routeKey }, authorization, api);
      return { authorization, scopes };
    },
  });
  const { authorization, scopes, integration: bound } = connected;
  return {
    authorizationScopes: scopes,
    authorizationType: authorizer && authorization.type,
    authorizerId: 'authorizerId' in authorization ? authorization.authorizerId : undefined,
    operationName,
    target: bound && `integrations/${bound.integrationId}`,
  };
}
