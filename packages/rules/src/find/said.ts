import type { Resource } from '@apigwv2/assembly';
import { entriesAround } from './entries-around';

/** The metadata that a warning of the `@apigwv2` constructs leaves at its construct, with the ID of the rule. */
const SAID = 'apigwv2:said';

/**
 * Returns whether a construct of the `@apigwv2` packages has warned of the same, at the resource or at a construct around
 * it, also if the warning is acknowledged there.
 */
export function wasSaid(rule: string, resource: Resource): boolean {
  return entriesAround(resource).some(({ type, data }) => type === SAID && data === rule);
}
