import {
  type HttpAuthorization,
  type HttpRouteKey,
  type IHttpApiRef,
  OPERATION_NAME_LENGTH,
  validateStringLength,
} from '@apigwv2/contracts';
import { checkTargetProtocol, connectRoute } from '@apigwv2/contracts/kernel';
import type { CfnApiGatewayManagedOverrides } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { chooseAuthorizer, chooseScopes } from '../routes/route-authorization';
import type { QuickCreateRouteOverrides } from './quick-create-overrides';

/**
 * Connects the route that quick create makes to the targets that override its own, and renders them.
 *
 * @throws ApiDefinitionError `AuthorizationRequired`, `LengthOutOfRange`, `ScopesNeedJwt`, `UnknownOption`, and as the targets
 */
export function connectManagedRoute(
  api: Construct & IHttpApiRef,
  routeKey: HttpRouteKey,
  overrides: QuickCreateRouteOverrides = {},
): CfnApiGatewayManagedOverrides.RouteOverridesProperty {
  const { operationName, integration } = overrides;
  validateStringLength('operationName', operationName, OPERATION_NAME_LENGTH, api);
  const props = { ...overrides, httpApi: api, routeKey };
  const authorizer = chooseAuthorizer(props, api);
  checkTargetProtocol('authorizer', authorizer, 'HTTP', api);
  if (integration !== undefined) checkTargetProtocol('integration', integration, 'HTTP', api);
  const connected = connectRoute({
    api,
    routeKey,
    scope: api,
    isManaged: true,
    returnsResponse: true,
    integration: integration && { target: integration, make: (context) => integration.bind(context) },
    authorizer: 'bind' in authorizer ? { target: authorizer, make: (context) => authorizer.bind(context) } : undefined,
    authorize: (bound) => {
      const { authorization } = bound ?? (authorizer as { readonly authorization: HttpAuthorization });
      return { authorization, scopes: chooseScopes(props, authorization, api) };
    },
  });
  const { authorization, scopes, integration: bound } = connected;
  return {
    authorizationScopes: scopes,
    authorizationType: overrides.authorizer && authorization.type,
    authorizerId: 'authorizerId' in authorization ? authorization.authorizerId : undefined,
    operationName,
    target: bound && `integrations/${bound.integrationId}`,
  };
}
