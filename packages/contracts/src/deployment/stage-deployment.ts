import type { CfnStageProps, IApiRef, IDeploymentRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
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
 * @throws ApiDefinitionError `DeploymentOptionsConflict` for `autoDeploy` together with a deployment
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
  const isPinned = deployment === undefined || deployment === 'pinned';
  const deploymentId = isPinned
    ? pinnedDeployment(stage, api, { description }).ref
    : deployment.deploymentRef.deploymentId;
  return { autoDeploy: false, deploymentId };
}
