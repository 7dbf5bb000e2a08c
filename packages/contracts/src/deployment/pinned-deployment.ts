import { createHash } from 'node:crypto';
import { CfnDeployment, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource, Lazy, Stack } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { apiResource } from '../api/api-resource';
import { atSynthesis } from '../construct-tree/at-synthesis';
import { routesOf } from '../routes/routes-of';
import { deployableBefore, notDeployableBefore } from './deployable-before';
import { deployedConstructs } from './deployed-constructs';
import { lazyDependency } from './lazy-dependency';
import { notDeployed } from './not-deployed';
import { renderedResource } from './rendered-resource';

/** The options of a deployment. */
export interface DeploymentOptions {
  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;
  /** The name of an existing stage that serves the deployment. @default - none */
  readonly stageName?: string;
}

/**
 * Creates a deployment that is replaced whenever its content changes: the routes, integrations, authorizers and models of the
 * API, also those of L1s, and the properties of the API that a deployment contains. Its logical ID contains a hash of them,
 * and it depends on them.
 *
 * @param scope the scope of the deployment; named in errors
 * @throws ApiDefinitionError `RouteNotDeployableBeforeStage`, at synthesis, for a route that is deployed after the deployment
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html
 */
export function pinnedDeployment(scope: Construct, api: IApiRef, options: DeploymentOptions = {}): CfnDeployment {
  const deployment = new CfnDeployment(scope, 'Deployment', { ...options, apiId: api.apiRef.apiId });
  const deployed = (): IConstruct[] => deployedConstructs(api).filter(deployableBefore(api, scope));
  const id = Stack.of(scope).getLogicalId(deployment);
  deployment.overrideLogicalId(
    Lazy.uncachedString({ produce: () => `${id}${contentHash([apiResource(api), ...deployed()])}` }),
  );
  deployment.node.addDependency(lazyDependency(deployed));
  atSynthesis(scope, () => {
    const isDeployable = deployableBefore(api, scope);
    const late = routesOf(api).find((entry) => !isDeployable(entry.route));
    if (late !== undefined) throw notDeployableBefore(late, 'pin', scope);
  });
  return deployment;
}

function contentHash(constructs: readonly (IConstruct | undefined)[]): string {
  const resources = constructs
    .flatMap((construct) => construct?.node.findAll() ?? [])
    .filter(CfnResource.isCfnResource);
  const inOrder = [...new Set(resources)].sort((one, other) => (one.node.path < other.node.path ? -1 : 1));
  const hash = createHash('sha256');
  for (const rendered of inOrder.flatMap(deployedContent)) hash.update(JSON.stringify(rendered));
  return hash.digest('hex').slice(0, 8);
}

/** Returns a resource without the properties that no deployment contains; nothing of an API that has no others. */
function deployedContent(resource: CfnResource): ReturnType<typeof renderedResource> {
  const excluded = Object.keys(notDeployed(resource.cfnResourceType));
  if (excluded.length === 0) return renderedResource(resource);
  return renderedResource(resource).flatMap(([id, { Type, Properties = {} }]) => {
    const kept = Object.entries(Properties).filter(([name, value]) => value !== undefined && !excluded.includes(name));
    return kept.length === 0 ? [] : [[id, { Type, Properties: Object.fromEntries(kept) }]];
  });
}
