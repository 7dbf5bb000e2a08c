import { ApiDefinitionError, warn } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { HTTP_ACTIONS, httpAction } from '../../aws-service-actions';
import type { HttpIntegrationSubtype } from '../integration-subtype';
import type { ParameterMapping } from '../mapping/parameter-mapping';

/**
 * Checks that a mapping has all parameters that an action needs.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict` for an unknown action, `ActionParameterMissing`
 */
export function checkActionParameters(
  subtype: HttpIntegrationSubtype,
  mapping: ParameterMapping | undefined,
  at: IConstruct | string,
): void {
  if (Token.isUnresolved(subtype)) return;
  if (!Object.hasOwn(HTTP_ACTIONS, subtype)) {
    throw new ApiDefinitionError(
      'IntegrationOptionsConflict',
      `integrationSubtype must be one of ${Object.keys(HTTP_ACTIONS).join(', ')}, got '${subtype}'`,
      at,
    );
  }
  const { required, optional } = httpAction(subtype);
  const given = Object.keys(mapping?.mappings ?? {});
  const missing = required.filter((name) => !given.includes(name));
  if (missing.length === 0 || given.some((name) => Token.isUnresolved(name))) return;
  throw new ApiDefinitionError(
    'ActionParameterMissing',
    `the action ${subtype} needs ${required.join(', ')} and may have ${optional.join(', ')}; ${missing.join(', ')} is missing, got ${given.join(', ') || 'none'}`,
    at,
  );
}

/** Warns of parameters that an action is not known to have: nobody has seen yet whether the service refuses them. */
export function warnOfUnknownParameters(
  subtype: HttpIntegrationSubtype | undefined,
  mapping: ParameterMapping | undefined,
  at: Construct,
): void {
  if (subtype === undefined || Token.isUnresolved(subtype)) return;
  const { required, optional } = httpAction(subtype);
  const unknown = Object.keys(mapping?.mappings ?? {}).filter(
    (name) => !Token.isUnresolved(name) && ![...required, ...optional].includes(name),
  );
  if (unknown.length === 0) return;
  warn(
    at,
    '@apigwv2/integrations:actionParameterUnknown',
    `the action ${subtype} is known to have ${[...required, ...optional].join(', ')}, got ${unknown.join(', ')} too; check the spelling, or leave it out`,
  );
}
