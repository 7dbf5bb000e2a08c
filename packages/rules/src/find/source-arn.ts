import type { Route } from '@apigwv2/assembly';
import { splitHttpRouteKey } from '@apigwv2/spec';

/**
 * Returns whether the source of a permission, such as `/live/GET/books`, covers a route in one of its stages. What is not
 * known of the source counts as covered.
 */
export function covers(source: string | undefined, { key = '', api }: Route): boolean {
  if (source === undefined) return true;
  const candidates = api.protocol === 'WEBSOCKET' ? [`/stage/${key}`] : httpCandidates(key);
  return candidates.some((candidate) => patternsOf(source).some((pattern) => matches(pattern, candidate)));
}

/** The service writes a variable with its braces; permissions also have `*` for it. */
function httpCandidates(key: string): readonly string[] {
  const { method = 'ANY', path } = splitHttpRouteKey(key) ?? {};
  if (path === undefined) return ['/stage/$default', '/stage/*/$default', '/stage/ANY/$default'];
  const methods = method === 'ANY' ? ['*', 'ANY', 'GET'] : [method];
  const paths = [path, path.replace(/\{[^}]*\}/g, '*')];
  return methods.flatMap((one) => paths.map((own) => `/stage/${one}${own}`));
}

/** Any stage is meant where a name stands. */
function patternsOf(source: string): readonly string[] {
  return [source, source.replace(/^\/[^/]+(?=\/)/, '/*')];
}

function matches(pattern: string, candidate: string): boolean {
  const parts = pattern.split(/\*|<token>/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(candidate);
}
