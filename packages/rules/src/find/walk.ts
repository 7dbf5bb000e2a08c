import {
  type Api,
  type ApiGraph,
  type ApiPart,
  type Authorizer,
  type Condition,
  canHoldTogether,
  type Integration,
  type Route,
  type Stage,
} from '@apigwv2/assembly';
import type { Protocol } from '@apigwv2/spec';

/** Returns the APIs of a protocol. */
export function apisOf({ apis }: ApiGraph, protocol?: Protocol): readonly Api[] {
  return protocol === undefined ? apis : apis.filter((api) => api.protocol === protocol);
}

/** Returns the routes of all APIs, or of those of a protocol. */
export function routesOf(graph: ApiGraph, protocol?: Protocol): readonly Route[] {
  return apisOf(graph, protocol).flatMap(({ routes }) => routes);
}

/** Returns the integrations of all APIs, or of those of a protocol. */
export function integrationsOf(graph: ApiGraph, protocol?: Protocol): readonly Integration[] {
  return apisOf(graph, protocol).flatMap(({ integrations }) => integrations);
}

/** Returns the authorizers of all APIs, or of those of a protocol. */
export function authorizersOf(graph: ApiGraph, protocol?: Protocol): readonly Authorizer[] {
  return apisOf(graph, protocol).flatMap(({ authorizers }) => authorizers);
}

/** Returns the stages of all APIs, or of those of a protocol. */
export function stagesOf(graph: ApiGraph, protocol?: Protocol): readonly Stage[] {
  return apisOf(graph, protocol).flatMap(({ stages }) => stages);
}

/** Returns the parts of an API that a resource declares, and not a document. */
export function declared<P extends ApiPart>(parts: readonly P[], type: string): readonly P[] {
  return parts.filter(({ resource }) => resource.type === type);
}

/** Returns whether a deployment exists that has all of some parts. */
export function coexist(...parts: readonly { readonly condition: Condition }[]): boolean {
  return canHoldTogether(parts.map(({ condition }) => condition));
}

/** Yields each part with the first one before it that has the same key, if both can exist at once. */
export function* twins<P extends { readonly condition: Condition }>(
  parts: readonly P[],
  keyOf: (part: P) => string | undefined,
): Iterable<{ readonly first: P; readonly second: P }> {
  const seen = new Map<string, P[]>();
  for (const second of parts) {
    const key = keyOf(second);
    if (key === undefined) continue;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, [second]);
      continue;
    }
    const first = before.find((one) => coexist(one, second));
    before.push(second);
    if (first !== undefined) yield { first, second };
  }
}

/** Returns the name of a resource in messages: its construct path, or its logical ID. */
export function nameOf({ resource }: Pick<ApiPart, 'resource'>): string {
  return resource.constructPath ?? resource.logicalId;
}
