import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack, Token } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { apiStateOf } from '../api/api-state';
import { checkDefaultId } from '../construct-tree/default-id';
import { discardOnFailure } from '../construct-tree/discard-on-failure';
import { fqnOf, setFqn } from '../construct-tree/fqn';
import { definitionError } from '../errors/definition-error';
import { authorizerName } from './authorizer-name';
import { authorizerStack, type PlacedTarget } from './authorizer-placement';
import type { BindContext } from './bind-context';
import { bindingScopeOf, escapeId, namespace, RESERVED_IDS } from './namespace';
import { settingsDifference } from './settings-difference';
import { sharedValue } from './shared-value';
import { CONTRACT_VERSION, type ITarget } from './target';

/** The kind of a target, which decides how it is named and in which stack it is placed. */
export type TargetKind = 'Integrations' | 'Authorizers';

interface Bound {
  readonly target: ITarget<IApiRef>;
  readonly value: unknown;
}

/** The scope of a bound target, which keeps the target and its binding. */
class BindScope extends Construct {
  static {
    setFqn(BindScope, '@apigwv2/contracts.BindScope');
  }
  bound?: Bound;
}

/**
 * Binds a target to an API for a route, or returns the binding of an equal target. The construct tree is the memory: the
 * scope that carries the ID of the target. A `make` that throws leaves nothing behind.
 *
 * @param make creates the binding: the resources of the target, or its part of an OpenAPI document
 * @param created called with each scope that this call adds to the tree
 * @throws ApiDefinitionError `ConflictingDefinitions` when another target has that ID, `DuplicateId` when another construct has it,
 * `InvalidId` for a reserved ID or one that is not a literal, `ContractVersionUnsupported`
 */
export function bindOnce<Api extends IApiRef, Value>(
  kind: TargetKind,
  target: ITarget<Api> & PlacedTarget,
  api: Api,
  route: IConstruct,
  make: (context: BindContext<Api>) => Value,
  created: (scope: Construct) => void = () => {},
): Value {
  checkVersion(target);
  const id = idOf(target, kind);
  const state = apiStateOf(api);
  const stack = kind === 'Integrations' ? Stack.of(route) : authorizerStack(state.stack, target, route);
  const home = bindingScopeOf(api, stack);
  const isHome = state.stack === stack;
  const parent = kind === 'Authorizers' && isHome ? (home as Construct) : namespace(home, kind);
  const existing = parent.node.tryFindChild(id);
  if (existing !== undefined) return bindingOf(existing, target) as Value;
  const scope = new BindScope(parent, id);
  return discardOnFailure(scope, () => {
    checkDefaultId(scope);
    const value = make({
      api,
      scope,
      shared: (sharedId, of, share, settings) => {
        const place = { parent: namespace(home, 'Shared'), id: sharedId, of, at: scope };
        const shareIn = (inner: Construct) => {
          created(inner);
          return share(inner);
        };
        return sharedValue(place, shareIn, settings);
      },
      name: (name) => (isHome ? name : authorizerName(name, stack)),
    });
    scope.bound = { target: target as unknown as ITarget<IApiRef>, value };
    state.bound.set(scope.node.path, scope, scope);
    created(scope);
    return value;
  });
}

/** A target that states no version implements the first one. */
function checkVersion(target: ITarget<never>): void {
  const { contractVersion = CONTRACT_VERSION, id } = target;
  if (contractVersion === CONTRACT_VERSION) return;
  throw definitionError(
    'ContractVersionUnsupported',
    `contractVersion must be ${CONTRACT_VERSION}, the version of @apigwv2/contracts in this app, got ${contractVersion}; install versions of the packages that share one contract`,
    `${target.constructor.name} '${id}'`,
  );
}

function idOf(target: ITarget<never>, kind: TargetKind): string {
  const { id } = target;
  const at = `${target.constructor.name} '${id}'`;
  if (id === '' || Token.isUnresolved(id)) {
    throw definitionError(
      'InvalidId',
      `id must be a non-empty string without tokens, because it determines the logical ID, got '${id}'; give a literal id`,
      at,
    );
  }
  if (kind === 'Authorizers' && RESERVED_IDS.includes(id)) {
    throw definitionError(
      'InvalidId',
      `the id of an authorizer must not be one of the reserved ids ${RESERVED_IDS.join(', ')}, got '${id}'; choose another id`,
      at,
    );
  }
  // An authorizer keeps the logical ID that it has in aws-cdk-lib, which escapes nothing.
  return kind === 'Integrations' ? escapeId(id) : id;
}

function bindingOf(existing: IConstruct, target: ITarget<never>): unknown {
  const { bound } = existing as BindScope;
  if (bound === undefined || bound.target.id !== target.id) {
    throw definitionError(
      'DuplicateId',
      `the id of a target must be free below its API, got '${target.id}' of ${target.constructor.name}, which another construct has; choose another id`,
      existing,
    );
  }
  if (bound.target === (target as unknown)) return bound.value;
  const difference = targetDifference(bound.target, target as unknown as ITarget<IApiRef>);
  if (difference === undefined) return bound.value;
  throw definitionError(
    'ConflictingDefinitions',
    `targets of one API that share an id must be equal, got a ${bound.target.constructor.name} and a ${target.constructor.name} with the id '${target.id}' that differ in ${difference}; give each a unique id`,
    existing,
  );
}

/** Returns where two targets differ: in their class, or in the first setting. A target without settings equals only itself. */
function targetDifference(one: ITarget<IApiRef>, other: ITarget<IApiRef>): string | undefined {
  if (fqnOf(one) !== fqnOf(other) || one.constructor.name !== other.constructor.name) return 'their class';
  if (one.settings === undefined || other.settings === undefined) return 'identity, as they have no settings';
  return settingsDifference(one.settings, other.settings);
}
