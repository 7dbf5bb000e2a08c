import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack, Stage, Token } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { keptMap } from '../construct-tree/kept-map';
import type { RouteEntry } from '../routes/route-entry';
import type { ApiDefaults } from './api-defaults';
import { type ApiIdentity, apiIdentity } from './api-identity';

/** What is known of one API within one CDK Stage. */
export interface ApiRecord extends ApiIdentity {
  /** The stack that makes the API; absent for an imported one. */
  readonly stack?: Stack;
  /** The routes by key; those with a token in their key by their path. */
  readonly routes: Map<string, RouteEntry>;
  /** The HTTP routes with variables, by method and shape of the path. */
  readonly shapes: Map<string, RouteEntry>;
  /** The name of the first variable at each level of such paths, and its route. */
  readonly variables: Map<string, { readonly name: string; readonly entry: RouteEntry }>;
  /** The stages by name; those with a token for a name by their path. */
  readonly stages: Map<string, IConstruct>;
  /** The scopes of the targets that are bound to the API. */
  readonly bound: Set<Construct>;
  /** What holds for every route; absent while nobody has said it. */
  defaults?: ApiDefaults;
}

const RECORDS = Symbol.for('@apigwv2/contracts.apiRecords');
const RECORD = Symbol.for('@apigwv2/contracts.apiRecord');

/**
 * The record of an API. Records are kept on the CDK Stage, in the construct tree, so that every loaded version of
 * this package finds the same one: their shape is a format (see INTERNALS.md).
 */
export function apiRecord(api: IApiRef & { readonly [RECORD]?: ApiRecord }): ApiRecord {
  const known = api[RECORD];
  if (known !== undefined) return known;
  const records = keptMap<ApiRecord>(Stage.of(api) ?? api.node.root, RECORDS);
  const identity = apiIdentity(api);
  const { account, region } = environmentOf(api, identity);
  const place = [account, region].map((part) => (Token.isUnresolved(part) ? '' : part));
  const key = [...place, identity.key].join('/');
  const record = records.get(key) ?? emptyRecord(identity);
  records.set(key, record);
  Object.defineProperty(api, RECORD, { value: record });
  return record;
}

/** Where an API is. The construct that makes it knows; another view may stand in a stack that knows more, or less. */
export function environmentOf(
  api: IApiRef,
  { owner }: ApiIdentity,
): { readonly account: string; readonly region: string } {
  return owner === undefined ? api.env : Stack.of(owner);
}

function emptyRecord(identity: ApiIdentity): ApiRecord {
  return {
    ...identity,
    stack: identity.owner && Stack.of(identity.owner),
    routes: new Map(),
    shapes: new Map(),
    variables: new Map(),
    stages: new Map(),
    bound: new Set(),
  };
}
