import type { Resource } from '@apigwv2/assembly';
import type { ConfigAcknowledgement, RulesConfig } from './config';
import type { Acknowledgement } from './finding';

/** Returns what acknowledges the findings of a rule at a resource: its metadata, or the config; undefined for nothing. */
export function acknowledgementOf(
  rule: string,
  resource: Resource,
  { acknowledge = [] }: RulesConfig,
): Acknowledgement | undefined {
  const reason = inMetadata(rule, resource);
  if (reason !== undefined) return { by: 'metadata', reason };
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

function covers({ at }: ConfigAcknowledgement, { constructPath, logicalId, template }: Resource): boolean {
  if (at === undefined) return true;
  if (constructPath === at || constructPath?.startsWith(`${at}/`)) return true;
  return [template.stackName, template.file].some((owner) => `${owner}.${logicalId}` === at);
}
