import { CfnStage, type CfnStageProps, type IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { type AccessLogDefaults, renderAccessLog } from '../access-log/access-log';
import { renderDeployment } from '../deployment/stage-deployment';
import { followRouteSettings } from '../deployment/stage-route-settings';
import { renderRouteSettings } from '../routes/route-settings';
import { checkStage } from './check-stage';
import { registerStage } from './register-stage';
import type { IStageConstruct } from './stage-facts';
import type { StageOptions } from './stage-options';

/** The properties of a stage that only one protocol has. */
export type ProtocolStageProps = Pick<CfnStageProps, 'clientCertificateId'> & {
  readonly routeSettings?: CfnStage.RouteSettingsProperty;
};

/**
 * Checks and registers a stage, and creates its resource, which follows the routes of the API.
 *
 * @param log the protocol of the API, and the format of an access log that names none
 * @throws ApiDefinitionError as `checkStage`, `registerStage` and `renderDeployment`; at synthesis `RouteKeyOverridden`,
 * `RouteNotDeployableBeforeStage`
 */
export function createStage(
  stage: Construct & IStageConstruct & IStageRef,
  options: StageOptions,
  log: AccessLogDefaults,
  { routeSettings, clientCertificateId }: ProtocolStageProps = {},
): CfnStage {
  const { api, stageName } = stage;
  checkStage(api, log.protocol, { ...options, stageName, stageVariables: options.stageVariables ?? {} }, stage);
  registerStage(api, stageName, stage);
  const settings = { ...renderRouteSettings(options), ...routeSettings };
  const resource = new CfnStage(stage, 'Resource', {
    apiId: api.apiRef.apiId,
    stageName,
    ...renderDeployment(api, options, stage),
    description: options.description,
    defaultRouteSettings: Object.keys(settings).length > 0 ? settings : undefined,
    accessLogSettings: renderAccessLog(stage, options.accessLogSettings, log),
    clientCertificateId,
    stageVariables: options.stageVariables,
  });
  followRouteSettings(api, resource, stage);
  return resource;
}
