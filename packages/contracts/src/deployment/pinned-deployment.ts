import { createHash } from 'node:crypto';
import { CfnDeployment, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource, Lazy, Stack } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { apiResource } from '../api/api-resource';
import { apiStateOf } from '../api/api-state';
import { atSynthesis } from '../construct-tree/at-synthesis';
import { routesOf } from '../routes/routes-of';
import { deployableBefore, notDeployableBefore } from './deployable-before';
import { lazyDependency } from './lazy-dependency';
import { renderedResource } from './rendered-resource';

/** The options of a deployment. */
export interface DeploymentOptions {
  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;
  /** The name of an existing stage that serves the deployment. @default - none */
  readonly stageName?: string;
}

/**
 * Creates a deployment that is replaced whenever a route, an integration or an authorizer changes: its logical ID contains
 * a hash of them, and it depends on them.
 *
 * @param scope the scope of the deployment; named in errors
 * @throws ApiDefinitionError `RouteNotDeployableBeforeStage`, at synthesis, for a route that is deployed after the deployment
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html
 */
export function pinnedDeployment(scope: Construct, api: IApiRef, options: DeploymentOptions = {}): CfnDeployment {
  const deployment = new CfnDeployment(scope, 'Deployment', { ...options, apiId: api.apiRef.apiId });
  const deployed = (): IConstruct[] => {
    // A managed route has no resource, and its construct is the API.
    const routes = routesOf(api, ({ isManaged }) => !isManaged).map(({ route }) => route);
    const all = [...routes, ...apiStateOf(api).bound.values()];
    return all.filter(deployableBefore(api, scope));
  };
  // The routes of an API with an OpenAPI document are in the document.
  const document = (): IConstruct[] => {
    const resource = apiResource(api);
    return resource?.body === undefined && resource?.bodyS3Location === undefined ? [] : [resource];
  };
  const id = Stack.of(scope).getLogicalId(deployment);
  deployment.overrideLogicalId(
    Lazy.uncachedString({ produce: () => `${id}${contentHash([...document(), ...deployed()])}` }),
  );
  deployment.node.addDependency(lazyDependency(deployed));
  atSynthesis(scope, () => {
    const isDeployable = deployableBefore(api, scope);
    const late = routesOf(api).find((entry) => !isDeployable(entry.route));
    if (late !== undefined) throw notDeployableBefore(late, 'pin', scope);
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
