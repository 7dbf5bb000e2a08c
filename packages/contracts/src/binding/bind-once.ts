import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack, Token } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { type ApiRecord, apiRecord } from '../api/api-state';
import { checkHiddenId } from '../construct-tree/default-id';
import { classMarkOf, markClass } from '../construct-tree/fqn';
import { ApiDefinitionError } from '../errors/api-definition-error';
import { nameInStack } from './authorizer-name';
import type { BindContext } from './bind-context';
import { escapeId, homeOf, namespace, RESERVED_IDS } from './namespace';
import { settingsDifference } from './settings-difference';
import { sharedScope } from './shared-scope';
import type { ITarget } from './target';

/** Which of the two kinds of targets is bound: they are named and placed by rules of their own. */
export type TargetKind = 'Integrations' | 'Authorizers';

interface Bound {
  readonly target: ITarget<IApiRef>;
  readonly value: unknown;
}

/** The scope that a target got when it was bound. */
class BindScope extends Construct {
  static {
    markClass(BindScope, '@apigwv2/contracts.BindScope');
  }
  bound?: Bound;
}

/**
 * Binds a target to an API for a route, or finds what it was bound to before. The construct tree is the memory: the
 * scope that carries the target's id.
 *
 * @throws ApiDefinitionError `SettingsDiffer` when another target has that id, `IdTaken` when something else has it, or when
 * the id would give it the logical id of its parent
 */
export function bindOnce<Api extends IApiRef, Value>(
  kind: TargetKind,
  target: ITarget<Api> & { bind(context: BindContext<Api>): Value },
  api: Api,
  route: IConstruct,
): Value {
  const record = apiRecord(api);
  const stack = kind === 'Integrations' ? Stack.of(route) : authorizerStack(record, target, route);
  const home = homeOf(api, stack);
  const isHome = record.stack === stack;
  const parent = kind === 'Authorizers' && isHome ? home : namespace(home, kind);
  const id = idOf(target, kind);
  const there = parent.node.tryFindChild(id);
  if (there !== undefined) return boundValue(there, target) as Value;
  const scope = new BindScope(parent as Construct, id);
  checkHiddenId(scope);
  const value = target.bind({
    api,
    scope,
    shared: (sharedId, of) => sharedScope(namespace(home, 'Shared'), sharedId, of),
    name: (name) => (isHome ? name : nameInStack(name, stack)),
  });
  scope.bound = { target: target as unknown as ITarget<IApiRef>, value };
  record.bound.add(scope);
  return value;
}

/**
 * An authorizer lives in the API's stack when the route does or when everything it names does, so that it is made
 * once; otherwise in the route's stack, so that no reference goes back from the API's stack.
 */
function authorizerStack(record: ApiRecord, target: ITarget<never>, route: IConstruct): Stack {
  const stack = Stack.of(route);
  if (record.stack === undefined || record.stack === stack) return stack;
  return (target.names ?? []).every((named) => Stack.of(named) === record.stack) ? record.stack : stack;
}

function idOf(target: ITarget<never>, kind: TargetKind): string {
  const { id } = target;
  const at = `${target.constructor.name} '${id}'`;
  if (id === '' || Token.isUnresolved(id)) {
    throw new ApiDefinitionError(
      'IdUnresolved',
      `the id of a target names its logical id, so it must be a text that is known now, got '${id}'`,
      at,
    );
  }
  if (kind === 'Authorizers' && RESERVED_IDS.includes(id)) {
    throw new ApiDefinitionError(
      'IdTaken',
      `an authorizer must not be called ${RESERVED_IDS.join(', ')}, which an API keeps for itself; give it another id`,
      at,
    );
  }
  // An authorizer keeps the logical id that it has in aws-cdk-lib, which escapes nothing.
  return kind === 'Integrations' ? escapeId(id) : id;
}

function boundValue(there: IConstruct, target: ITarget<never>): unknown {
  const bound = (there as BindScope).bound;
  if (bound === undefined || bound.target.id !== target.id) {
    throw new ApiDefinitionError(
      'IdTaken',
      `an id must be free below its API, and '${target.id}' of ${target.constructor.name} is taken by another construct; give it another id`,
      there,
    );
  }
  if (bound.target === (target as unknown)) return bound.value;
  const difference = targetDifference(bound.target, target as unknown as ITarget<IApiRef>);
  if (difference === undefined) return bound.value;
  throw new ApiDefinitionError(
    'SettingsDiffer',
    `an id must name one definition within its API, and '${target.id}' names a ${bound.target.constructor.name} and a ${target.constructor.name} that differ in ${difference}; give each its own id`,
    there,
  );
}

/** Where two targets differ: in their class, or in the first setting. A target without settings equals only itself. */
function targetDifference(one: ITarget<IApiRef>, other: ITarget<IApiRef>): string | undefined {
  if (classMarkOf(one) !== classMarkOf(other) || one.constructor.name !== other.constructor.name) return 'their class';
  if (one.settings === undefined || other.settings === undefined)
    return 'their objects, which have no settings to compare';
  return settingsDifference(one.settings, other.settings);
}
