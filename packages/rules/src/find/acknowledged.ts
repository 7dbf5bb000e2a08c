import type { Resource } from '@apigwv2/assembly';
import type { ConfigAcknowledgement, RulesConfig } from './config';
import { entriesAround } from './entries-around';
import type { Acknowledgement } from './finding';

/** The metadata that `Validations.of(scope).acknowledge()` leaves at its construct: the reasons by the IDs of rules. */
const ACKNOWLEDGED = 'aws:cdk:acknowledged-rules';

/** Returns what acknowledges the findings of a rule at a resource; undefined for nothing. */
export function acknowledgementOf(
  rule: string,
  resource: Resource,
  { acknowledge = [] }: RulesConfig,
): Acknowledgement | undefined {
  const reason = inMetadata(rule, resource);
  if (reason !== undefined) return { by: 'metadata', reason };
  const inApp = reasonIn(rule, entriesAround(resource));
  if (inApp !== undefined) return { by: 'validations', reason: inApp };
  const configured = acknowledge.find((one) => one.rule === rule && covers(one, resource));
  return configured && { by: 'config', reason: configured.reason };
}

/** Reads `Metadata: { apigwv2: { acknowledge: { '<rule>': '<reason>' } } }`. */
function inMetadata(rule: string, { metadata }: Resource): string | undefined {
  const own = metadata['apigwv2'];
  const acknowledge =
    typeof own === 'object' && own !== null ? (own as { acknowledge?: unknown }).acknowledge : undefined;
  if (typeof acknowledge !== 'object' || acknowledge === null) return undefined;
  const reason = (acknowledge as Record<string, unknown>)[rule];
  return typeof reason === 'string' && reason !== '' ? reason : undefined;
}

/** Returns the reason of an acknowledgement of a rule by `Validations` in the metadata of constructs. */
export function reasonIn(rule: string, entries: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  for (const { type, data } of entries) {
    const reason =
      type === ACKNOWLEDGED ? (data as Record<string, unknown> | undefined)?.[`apigwv2::${rule}`] : undefined;
    if (reason !== undefined) return String(reason);
  }
  return undefined;
}

function covers({ at }: ConfigAcknowledgement, { constructPath, logicalId, template }: Resource): boolean {
  if (at === undefined) return true;
  if (constructPath === at || constructPath?.startsWith(`${at}/`)) return true;
  return [template.stackName, template.file].some((owner) => `${owner}.${logicalId}` === at);
}
