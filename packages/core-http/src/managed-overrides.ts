import {
  ApiDefinitionError,
  bindOnce,
  checkLength,
  checkStageVariables,
  checkThrottle,
  type HttpAuthorization,
  type HttpRouteKey,
  type IHttpApiRef,
  renderAccessLog,
  renderRouteSettings,
  renderRouteSettingsJson,
} from '@apigwv2/contracts';
import { CfnApiGatewayManagedOverrides, type IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { RouteAuthorization } from './authorization-report';
import { HTTP_ACCESS_LOG } from './http-access-log-format';
import type {
  ManagedIntegrationOptions,
  ManagedOptions,
  ManagedRouteOptions,
  ManagedStageOptions,
} from './managed-options';
import { chooseScopes } from './route-authorization';

/** What is needed of an API that quick create made. */
type Api = Construct & IHttpApiRef & IStageRef;

/**
 * Changes the route, the integration and the stage of an API that quick create made, and says how the route is
 * authorized then.
 *
 * @throws ApiDefinitionError among others `LengthOutOfRange`, `ScopesNeedJwt`, `ThrottleOutOfRange`, `TimeoutOutOfRange`
 */
export function overrideManaged(
  api: Api,
  routeKey: HttpRouteKey,
  { integration, route, stage }: ManagedOptions,
): RouteAuthorization {
  const renderedRoute = route && renderRoute(route, api, routeKey);
  new CfnApiGatewayManagedOverrides(api, 'ManagedOverrides', {
    apiId: api.apiRef.apiId,
    integration: integration && renderIntegration(integration, api),
    route: renderedRoute,
    stage: stage && renderStage(stage, api),
  });
  const { authorizer } = route ?? {};
  return {
    routeKey: routeKey.key,
    type: (renderedRoute?.authorizationType ?? 'NONE') as HttpAuthorization['type'],
    authorizer: authorizer && 'bind' in authorizer ? authorizer.id : undefined,
    scopes: renderedRoute?.authorizationScopes ?? [],
    path: api.node.path,
  };
}

function renderIntegration(
  { description, method, payloadFormatVersion, timeout }: ManagedIntegrationOptions,
  at: Construct,
): CfnApiGatewayManagedOverrides.IntegrationOverridesProperty {
  checkLength('description', description, 0, 1024, at);
  return {
    description,
    integrationMethod: method,
    payloadFormatVersion,
    timeoutInMillis: timeout && millisecondsOf(timeout, at),
  };
}

function millisecondsOf(timeout: Duration, at: Construct): number {
  const milliseconds = timeout.toMilliseconds({ integral: false });
  if (timeout.isUnresolved() || (Number.isInteger(milliseconds) && milliseconds >= 50 && milliseconds <= 30_000)) {
    return milliseconds;
  }
  throw new ApiDefinitionError(
    'TimeoutOutOfRange',
    `timeout must be whole milliseconds between 50 ms and 30 s, got ${milliseconds} ms`,
    at,
  );
}

function renderRoute(
  { authorizer, authorizationScopes, operationName, integration }: ManagedRouteOptions,
  api: Api,
  routeKey: HttpRouteKey,
): CfnApiGatewayManagedOverrides.RouteOverridesProperty {
  checkLength('operationName', operationName, 1, 64, api);
  const context = { api, routeKey, scope: api, returnsResponse: true };
  const target = integration && bindOnce('Integrations', integration, api, api);
  target?.admit?.(context);
  const bound = authorizer && 'bind' in authorizer ? bindOnce('Authorizers', authorizer, api, api) : authorizer;
  if (bound && 'admit' in bound) bound.admit?.(context);
  const authorization = bound?.authorization ?? { type: 'NONE' };
  const scopes = chooseScopes({ authorizer, authorizationScopes, httpApi: api, routeKey }, authorization, api);
  return {
    authorizationScopes: scopes,
    authorizationType: bound?.authorization.type,
    authorizerId: 'authorizerId' in authorization ? authorization.authorizerId : undefined,
    operationName,
    target: target && `integrations/${target.integrationId}`,
  };
}

function renderStage(options: ManagedStageOptions, api: Api): CfnApiGatewayManagedOverrides.StageOverridesProperty {
  const { accessLogSettings, autoDeploy, description, routeSettings, stageVariables, throttle } = options;
  checkLength('description', description, 0, 1024, api);
  checkStageVariables(stageVariables ?? {}, api);
  checkThrottle(throttle, api);
  const settings = Object.entries(routeSettings ?? {}).map(([key, one]) => {
    checkThrottle(one.throttle, api);
    return [key, renderRouteSettingsJson(one)];
  });
  return {
    accessLogSettings: renderAccessLog(api, accessLogSettings, HTTP_ACCESS_LOG),
    autoDeploy,
    defaultRouteSettings: renderRouteSettings(options),
    description,
    routeSettings: routeSettings && Object.fromEntries(settings),
    stageVariables,
  };
}
