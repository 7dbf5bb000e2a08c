import type { CfnStageProps, IApiRef, IDeploymentRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { apiIdentity, identityOfId } from '../api/api-identity';
import { definitionError } from '../errors/definition-error';
import { pinnedDeployment } from './pinned-deployment';

/** The options that decide which deployment a stage serves. */
export interface StageDeploymentOptions {
  /** Whether to deploy every change of the API at once. @default - true, or false with `deployment` */
  readonly autoDeploy?: boolean;
  /** The deployment that the stage serves. @default - none with `autoDeploy`, otherwise `pinned` */
  readonly deployment?: 'pinned' | 'external' | IDeploymentRef;
  /** A description of the pinned deployment. @default - none */
  readonly description?: string;
}

/**
 * Renders the deployment of a stage, and creates a pinned one.
 *
 * @throws ApiDefinitionError `DeploymentOptionsConflict` for `autoDeploy` together with a deployment, and for one of another
 * API
 */
export function renderDeployment(
  api: IApiRef,
  { autoDeploy, deployment, description }: StageDeploymentOptions,
  stage: Construct,
): Pick<CfnStageProps, 'autoDeploy' | 'deploymentId'> {
  if (deployment === undefined && autoDeploy !== false) return { autoDeploy: true };
  if (autoDeploy === true) {
    throw definitionError(
      'DeploymentOptionsConflict',
      'autoDeploy and deployment must not be combined, got autoDeploy: true and a deployment; leave out one',
      stage,
    );
  }
  if (deployment === 'external') return { autoDeploy: false };
  if (deployment === undefined || deployment === 'pinned') {
    return { autoDeploy: false, deploymentId: pinnedDeployment(stage, api, { description }).ref };
  }
  if (isOfOtherApi(deployment, api)) {
    throw definitionError(
      'DeploymentOptionsConflict',
      `deployment must be of the API of the stage, ${api.node.path}, got ${deployment.node.path} of another API; deploy that API, or leave out deployment`,
      stage,
    );
  }
  return { autoDeploy: false, deploymentId: deployment.deploymentRef.deploymentId };
}

/** Returns whether a deployment is certainly of another API: both are defined in this app. */
function isOfOtherApi(deployment: IDeploymentRef, api: IApiRef): boolean {
  const deployed = identityOfId(deployment.deploymentRef.apiId, deployment);
  const served = apiIdentity(api);
  return deployed.owner !== undefined && served.owner !== undefined && deployed.owner !== served.owner;
}
