import { isUnresolved } from '@apigwv2/contracts';
/** Renders identity sources as the L1 property. A list that is a token stays the same list: a copy would not be a token. */
export function renderIdentitySources(sources: readonly (string | { readonly expression: string })[]): string[] {
  if (isUnresolved(sources)) return sources as string[];
  return sources.map((source) => (typeof source === 'string' ? source : source.expression));
}
