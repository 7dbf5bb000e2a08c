import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { CfnResource } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { atSynthesis } from '../construct-tree/at-synthesis';
import { definitionError } from '../errors/definition-error';
import type { ContractsErrorCode } from '../errors/error-code';
import { isUnresolved } from '../errors/unresolved';
import { l1RoutesOf } from '../routes/l1-routes-of';
import { l1StagesOf } from '../stages/l1-stages-of';

/**
 * Checks, at synthesis, that no two routes of an API have one key, and no two stages one name, whichever constructs create
 * them: those of these packages, of aws-cdk-lib, and L1s.
 *
 * @throws ApiDefinitionError `DuplicateRouteKey` and `DuplicateStageName`, at synthesis
 */
export function checkDuplicates(api: IApiRef & IConstruct): void {
  atSynthesis(api, () => {
    checkUnique(
      'DuplicateRouteKey',
      'a route key',
      l1RoutesOf(api).map((route) => [route.routeKey, route]),
    );
    checkUnique(
      'DuplicateStageName',
      'stageName',
      l1StagesOf(api).map((stage) => [stage.stageName, stage]),
    );
  });
}

function checkUnique(code: ContractsErrorCode, what: string, named: readonly (readonly [string, CfnResource])[]): void {
  const first = new Map<string, CfnResource>();
  for (const [name, resource] of named) {
    // Of two resources with conditions, a deployment may have one.
    if (isUnresolved(name) || resource.cfnOptions.condition !== undefined) continue;
    const other = first.get(name);
    if (other !== undefined) {
      throw definitionError(
        code,
        `${what} must be unique within its API, got '${name}', which ${other.node.path} has; remove one of the two`,
        resource,
      );
    }
    first.set(name, resource);
  }
}
