import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack, Stage } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { LiveMap } from '../construct-tree/live-map';
import { stageRegistry } from '../construct-tree/registry';
import { isUnresolved } from '../errors/unresolved';
import type { RouteEntry } from '../routes/route-entry';
import type { StackReference } from '../routes/stack-reference';
import type { ApiDefaults } from './api-defaults';
import { type ApiIdentity, apiIdentity } from './api-identity';

/** The known facts about one API within one CDK Stage. */
export interface ApiState extends ApiIdentity {
  /** The stack that defines the API; absent for an imported one. */
  readonly stack?: Stack;
  /** The routes by key; those with a token in their key by path. */
  readonly routes: LiveMap<RouteEntry>;
  /** The HTTP routes with path variables, by method and shape of the path. */
  readonly shapes: LiveMap<RouteEntry>;
  /** The stages by name; those with a token in their name by path. */
  readonly stages: LiveMap<IConstruct>;
  /** The scopes of the targets that are bound to the API, by path. */
  readonly bound: LiveMap<Construct>;
  /** The references between stacks that the routes cause; absent before the first of them. */
  references?: LiveMap<StackReference>;
  /** The functions that hear of each new route; absent before the first of them. */
  routeListeners?: ((entry: RouteEntry) => void)[];
  /** The defaults of the routes; absent while they are unknown. */
  defaults?: ApiDefaults;
}

const STATE = Symbol.for('@apigwv2/contracts.apiState');

/**
 * Returns the state of an API, the same one for each view of it. It is kept in the construct tree and its shape is a
 * format (see INTERNALS.md); a view caches its own.
 */
export function apiStateOf(api: IApiRef & { readonly [STATE]?: ApiState }): ApiState {
  const cached = api[STATE];
  if (cached !== undefined) return cached;
  const identity = apiIdentity(api);
  const { account, region } = environmentOf(api, identity);
  const place = [account, region].map((part) => (isUnresolved(part) ? '' : part));
  const key = [...place, identity.key].join('/');
  const states = stageRegistry<ApiState>(api, '@apigwv2/contracts.apiStates');
  const state = states.get(key) ?? emptyState(identity);
  states.set(key, identity.owner ?? Stage.of(api) ?? api.node.root, state);
  Object.defineProperty(api, STATE, { value: state });
  return state;
}

/** Returns the account and region of an API, as its own stack gives them, or the reference to an imported API. */
export function environmentOf(
  api: IApiRef,
  { owner }: ApiIdentity,
): { readonly account: string; readonly region: string } {
  return owner === undefined ? api.env : Stack.of(owner);
}

function emptyState(identity: ApiIdentity): ApiState {
  return {
    ...identity,
    stack: identity.owner && Stack.of(identity.owner),
    routes: new LiveMap(),
    shapes: new LiveMap(),
    stages: new LiveMap(),
    bound: new LiveMap(),
  };
}
