import { DESCRIPTION_LENGTH, type IHttpApiRef, INTEGRATION_TIMEOUT, validateStringLength } from '@apigwv2/contracts';
import {
  checkStageVariables,
  checkThrottle,
  renderAccessLog,
  renderRouteSettings,
  renderRouteSettingsJson,
} from '@apigwv2/contracts/kernel';
import { CfnApiGatewayManagedOverrides, type IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { definitionError } from '../definition-error';
import { HTTP_ACCESS_LOG } from '../stages/http-access-log-format';
import type {
  QuickCreateIntegrationOverrides,
  QuickCreateOverrides,
  QuickCreateStageOverrides,
} from './quick-create-overrides';

/** An API that quick create makes, which has the reference of its stage. */
type Api = Construct & IHttpApiRef & IStageRef;

/**
 * Overrides the route, the integration and the stage that quick create makes.
 *
 * @param route the overrides of the route, rendered
 * @throws ApiDefinitionError among others `LengthOutOfRange`, `ThrottleOutOfRange`, `TimeoutOutOfRange`
 */
export function applyOverrides(
  api: Api,
  { integration, stage }: QuickCreateOverrides,
  route: CfnApiGatewayManagedOverrides.RouteOverridesProperty | undefined,
): void {
  new CfnApiGatewayManagedOverrides(api, 'ManagedOverrides', {
    apiId: api.apiRef.apiId,
    integration: integration && renderIntegration(integration, api),
    route,
    stage: stage && renderStage(stage, api),
  });
}

function renderIntegration(
  { description, method, payloadFormatVersion, timeout }: QuickCreateIntegrationOverrides,
  at: Construct,
): CfnApiGatewayManagedOverrides.IntegrationOverridesProperty {
  validateStringLength('description', description, DESCRIPTION_LENGTH, at);
  return {
    description,
    integrationMethod: method,
    payloadFormatVersion,
    timeoutInMillis: timeout && millisecondsOf(timeout, at),
  };
}

function millisecondsOf(timeout: Duration, at: Construct): number {
  const milliseconds = timeout.toMilliseconds({ integral: false });
  const { HTTP: range } = INTEGRATION_TIMEOUT;
  if (timeout.isUnresolved() || range.has(milliseconds)) return milliseconds;
  throw definitionError(
    'TimeoutOutOfRange',
    `timeout must be whole milliseconds between ${range.minimum} ms and ${range.maximum / 1000} s, got ${milliseconds} ms; choose another timeout`,
    at,
  );
}

function renderStage(
  options: QuickCreateStageOverrides,
  api: Api,
): CfnApiGatewayManagedOverrides.StageOverridesProperty {
  const { accessLogSettings, autoDeploy, description, routeSettings, stageVariables, throttle } = options;
  validateStringLength('description', description, DESCRIPTION_LENGTH, api);
  checkStageVariables(stageVariables ?? {}, api);
  checkThrottle(throttle, api);
  const defaultRouteSettings = renderRouteSettings(options);
  const settings = Object.entries(routeSettings ?? {}).map(([key, one]) => {
    checkThrottle(one.throttle, api);
    return [key, renderRouteSettingsJson(one, defaultRouteSettings)];
  });
  return {
    accessLogSettings: renderAccessLog(api, accessLogSettings, HTTP_ACCESS_LOG),
    autoDeploy,
    defaultRouteSettings,
    description,
    routeSettings: routeSettings && Object.fromEntries(settings),
    stageVariables,
  };
}
