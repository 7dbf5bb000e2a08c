import {
  isUnresolved,
  MAPPED_STATUS,
  MAPPING_VALUE_LENGTH,
  type MappingSide,
  ruleMessage,
  validateStringLength,
} from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../../definition-error';
import type { HttpIntegrationOptions } from '../integration-options';
import { validateMappingSource } from './mapping-source';
import { validateMappingTarget } from './mapping-target';
import type { ResponseMapping, ResponseMappings } from './response-mapping';

/** The options that validation of mappings reads. */
type Mapped = Pick<HttpIntegrationOptions, 'integrationSubtype' | 'parameterMapping' | 'responseMapping'>;

/**
 * Validates the mappings of requests and responses of an integration. Skips tokens.
 *
 * @throws ApiDefinitionError `HeaderReserved`, `LengthOutOfRange`, `InvalidMapping`
 */
export function validateMappings(
  { integrationSubtype, parameterMapping, responseMapping = {} }: Mapped,
  at: IConstruct | string,
): void {
  for (const [key, value] of Object.entries(parameterMapping?.mappings ?? {})) {
    // The keys of an action are its parameters, which validateActionParameters validates.
    if (integrationSubtype === undefined) validateMappingTarget('request', key, at);
    validateValue('request', key, value, at);
  }
  validateResponseMappings(responseMapping, at);
}

function validateResponseMappings(mappings: ResponseMappings, at: IConstruct | string): void {
  for (const [status, mapping] of Object.entries(mappings as { readonly [status: string]: ResponseMapping })) {
    validateStatus(status, at);
    for (const [key, value] of Object.entries(mapping.mappings)) {
      validateMappingTarget('response', key, at);
      validateValue('response', key, value, at);
      if (key === 'overwrite:statuscode') validateNewStatus(value, at);
    }
  }
}

/** A status that a variable gives is skipped. */
function validateNewStatus(status: string, at: IConstruct | string): void {
  if (isUnresolved(status) || /^(?:\$|[1-5]\d\d$)/.test(status)) return;
  throw definitionError(
    'InvalidMapping',
    `the value of 'overwrite:statuscode' must be a status code, 100 to 599, or a variable, got '${status}'; correct it`,
    at,
  );
}

function validateStatus(status: string, at: IConstruct | string): void {
  const problem = MAPPED_STATUS.problem(status);
  if (problem === undefined) return;
  const message = ruleMessage('a key of responseMapping', { ...problem, got: status }, status);
  throw definitionError('InvalidMapping', message, at);
}

function validateValue(side: MappingSide, key: string, value: string, at: IConstruct | string): void {
  if (key.startsWith('remove:')) return;
  validateStringLength(`the value of '${key}'`, value, MAPPING_VALUE_LENGTH, at);
  validateMappingSource(side, value, at);
}
