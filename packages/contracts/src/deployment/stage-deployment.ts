import type { CfnStageProps, IApiRef, IDeploymentRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { pinnedDeployment } from './pinned-deployment';

/** What decides what a stage serves. */
export interface StageDeploymentOptions {
  /** Whether the stage serves every change at once. @default - `true` without a deployment, else `false` */
  readonly autoDeploy?: boolean;
  /** The one deployment that it serves: the API as this app defines it, one that other tools set, or one of this app. @default - none with autoDeploy, else 'pinned' */
  readonly deployment?: 'pinned' | 'external' | IDeploymentRef;
  /** A description of the pinned deployment. @default - none */
  readonly description?: string;
}

/**
 * What a stage serves, as L1 properties: whatever the API is, or one deployment of it.
 *
 * @throws ApiDefinitionError `StageUndeployed` for a stage that would serve two things
 */
export function renderDeployment(
  api: IApiRef,
  { autoDeploy, deployment, description }: StageDeploymentOptions,
  stage: Construct,
): Pick<CfnStageProps, 'autoDeploy' | 'deploymentId'> {
  if (deployment === undefined && autoDeploy !== false) return { autoDeploy: true };
  if (autoDeploy === true) {
    throw definitionError(
      'StageUndeployed',
      'a stage must either deploy by itself or serve a deployment, got autoDeploy: true and a deployment; leave out one of the two',
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
