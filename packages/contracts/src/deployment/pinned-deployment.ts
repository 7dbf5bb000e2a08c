import { createHash } from 'node:crypto';
import { CfnDeployment, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource, Lazy, Stack } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { apiResource } from '../api/api-resource';
import { apiRecord } from '../api/api-state';
import { isInTree } from '../construct-tree/stack-path';
import { lateDependency } from './lazy-dependency';
import { renderedResource } from './rendered-resource';
import { outOfReach, routesOf, stageReach } from './stage-reach';

/** What a deployment is told. */
export interface DeploymentOptions {
  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;
  /** The name of a stage that is there already, and that this deployment is put on. @default - none */
  readonly stageName?: string;
}

/**
 * Makes a deployment that is replaced whenever what it deploys changes: its logical id follows the content of all
 * routes, integrations and authorizers, and it depends on them.
 *
 * @param scope where the deployment is made, and the stage that is named in errors
 * @throws ApiDefinitionError `RouteOutOfReach`, at synthesis, for a route that the deployment cannot wait for
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html
 */
export function pinnedDeployment(scope: Construct, api: IApiRef, options: DeploymentOptions = {}): CfnDeployment {
  const deployment = new CfnDeployment(scope, 'Deployment', { ...options, apiId: api.apiRef.apiId });
  const deployed = (): IConstruct[] => {
    const reaches = stageReach(api, scope);
    const all = [...routesOf(api).map((entry) => entry.route), ...apiRecord(api).bound];
    return all.filter((construct) => isInTree(construct) && reaches(construct));
  };
  // An API that is made from a document has its routes there.
  const document = (): IConstruct[] => {
    const resource = apiResource(api);
    return resource?.body === undefined && resource?.bodyS3Location === undefined ? [] : [resource];
  };
  const id = Stack.of(scope).getLogicalId(deployment);
  deployment.overrideLogicalId(
    Lazy.uncachedString({ produce: () => `${id}${contentHash([...document(), ...deployed()])}` }),
  );
  deployment.node.addDependency(lateDependency(deployed));
  scope.node.addValidation({
    validate: () => {
      const reaches = stageReach(api, scope);
      const beyond = routesOf(api).find((entry) => !reaches(entry.route));
      if (beyond !== undefined) throw outOfReach(beyond, 'pin', scope);
      return [];
    },
  });
  return deployment;
}

function contentHash(constructs: readonly IConstruct[]): string {
  const resources = constructs
    .flatMap((construct) => construct.node.findAll())
    .filter(CfnResource.isCfnResource)
    .sort((one, other) => (one.node.path < other.node.path ? -1 : 1));
  const hash = createHash('sha256');
  for (const rendered of resources.flatMap(renderedResource)) hash.update(JSON.stringify(rendered));
  return hash.digest('hex').slice(0, 8);
}
