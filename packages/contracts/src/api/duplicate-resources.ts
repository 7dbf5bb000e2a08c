import { CfnRoute, CfnStage, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { type CfnResource, Stage } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { atSynthesis } from '../construct-tree/at-synthesis';
import { stageRegistry } from '../construct-tree/registry';
import { definitionError } from '../errors/definition-error';
import type { ContractsErrorCode } from '../errors/error-code';
import { isUnresolved } from '../errors/unresolved';
import { identityOfId } from './api-identity';

/** A resource whose name is unique within its API. */
interface Named {
  readonly resource: CfnResource & { readonly apiId: string };
  readonly name: string;
  readonly code: ContractsErrorCode;
  readonly what: string;
}

/**
 * Checks, at synthesis, that no two routes of an API have one key, and no two stages one name, whichever constructs create
 * them: those of these packages, of aws-cdk-lib, and L1s. All APIs of a CDK Stage are checked together, in one pass over
 * its construct tree.
 *
 * @throws ApiDefinitionError `DuplicateRouteKey` and `DuplicateStageName`, at synthesis
 */
export function checkDuplicates(api: IApiRef & IConstruct): void {
  const registered = stageRegistry<boolean>(api, '@apigwv2/contracts.duplicates');
  const stage = Stage.of(api) ?? api.node.root;
  if (registered.get('')) return;
  registered.set('', stage, true);
  atSynthesis(stage, () => {
    const first = new Map<string, CfnResource>();
    const keyOf = apiKeys();
    // The tree of an app also has the CDK Stages in it, which are checked on their own.
    for (const one of stage.node.findAll()) {
      const named = namedIn(one);
      if (named === undefined || (Stage.of(one) ?? one.node.root) !== stage) continue;
      const { code, name, resource } = named;
      const key = [keyOf(resource), code, name].join('\n');
      const other = first.get(key);
      if (other !== undefined) throw duplicate(named, other);
      first.set(key, resource);
    }
  });
}

/** Returns a function for the key of the API of a resource, which is the same for all resources of a stack with one API ID. */
function apiKeys(): (resource: Named['resource']) => string {
  const keys = new Map<string, string>();
  return (resource) => {
    const place = `${resource.stack.node.path} ${resource.apiId}`;
    const key = keys.get(place) ?? identityOfId(resource.apiId, resource).key;
    keys.set(place, key);
    return key;
  };
}

function namedIn(one: IConstruct): Named | undefined {
  const named = CfnRoute.isCfnRoute(one)
    ? { resource: one, name: one.routeKey, code: 'DuplicateRouteKey' as const, what: 'a route key' }
    : CfnStage.isCfnStage(one)
      ? { resource: one, name: one.stageName, code: 'DuplicateStageName' as const, what: 'stageName' }
      : undefined;
  // Of two resources with conditions, a deployment may have one.
  return named === undefined || isUnresolved(named.name) || named.resource.cfnOptions.condition ? undefined : named;
}

function duplicate({ code, what, name, resource }: Named, other: CfnResource) {
  return definitionError(
    code,
    `${what} must be unique within its API, got '${name}', which ${other.node.path} has; remove one of the two`,
    resource,
  );
}
