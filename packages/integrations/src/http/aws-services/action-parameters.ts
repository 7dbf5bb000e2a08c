import { isUnresolved, warn } from '@apigwv2/contracts';
import type { Construct, IConstruct } from 'constructs';
import { definitionError } from '../../definition-error';
import type { HttpIntegrationSubtype } from '../integration-subtype';
import type { ParameterMapping } from '../mapping/parameter-mapping';
import { subtypeAction } from './subtype-action';

/**
 * Validates that a mapping has the required parameters of an action. Skips tokens.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict` for an unknown subtype, `MissingActionParameter`
 */
export function validateActionParameters(
  subtype: HttpIntegrationSubtype,
  mapping: ParameterMapping | undefined,
  at: IConstruct | string,
): void {
  if (isUnresolved(subtype)) return;
  const { required, optional } = subtypeAction(subtype);
  const given = Object.keys(mapping?.mappings ?? {});
  const missing = required.filter((name) => !given.includes(name));
  if (missing.length === 0 || given.some((name) => isUnresolved(name))) return;
  throw definitionError(
    'MissingActionParameter',
    `parameters of ${subtype} must include ${required.join(', ')} and may include ${optional.join(', ')}, got ${given.join(', ') || 'none'}; add ${missing.join(', ')}`,
    at,
  );
}

/** Warns of parameters that an action is not documented to have; the service may accept them nonetheless. */
export function warnOfUnknownParameters(
  subtype: HttpIntegrationSubtype | undefined,
  mapping: ParameterMapping | undefined,
  at: Construct,
): void {
  if (subtype === undefined || isUnresolved(subtype)) return;
  const { required, optional } = subtypeAction(subtype);
  const known = [...required, ...optional];
  const unknown = Object.keys(mapping?.mappings ?? {}).filter((name) => !isUnresolved(name) && !known.includes(name));
  if (unknown.length === 0) return;
  warn(
    at,
    '@apigwv2/integrations:actionParameterUnknown',
    `parameters of ${subtype} should be among ${known.join(', ')}, got ${unknown.join(', ')}; correct the spelling, or leave them out`,
  );
}
