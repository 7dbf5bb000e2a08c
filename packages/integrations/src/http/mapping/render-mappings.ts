import { ApiDefinitionError, checkLength } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { checkMappingSource, type MappingSide } from './mapping-source';
import { checkMappingTarget } from './mapping-target';
import type { ParameterMapping } from './parameter-mapping';
import type { ResponseMapping, ResponseMappings } from './response-mapping';

/**
 * The mapping of requests as an L1 property.
 *
 * @param action whether the keys are parameters of an AWS service, which have a table of their own
 * @throws ApiDefinitionError `HeaderReserved`, `LengthOutOfRange`, `MappingMalformed`
 */
export function renderParameterMapping(
  mapping: ParameterMapping | undefined,
  action: boolean,
  at: IConstruct | string,
): { [key: string]: string } | undefined {
  if (mapping === undefined) return undefined;
  for (const [key, value] of Object.entries(mapping.mappings)) {
    if (!action) checkMappingTarget('request', key, at);
    checkValue('request', key, value, at);
  }
  return { ...mapping.mappings };
}

/** The mapping of responses with one status code, as the service has it. */
interface StatusMapping {
  readonly ResponseParameters: ReadonlyArray<{ readonly Source: string; readonly Destination: string }>;
}

/**
 * The mappings of responses as an L1 property, which takes the words of the template.
 *
 * @throws ApiDefinitionError `HeaderReserved`, `LengthOutOfRange`, `MappingMalformed`
 */
export function renderResponseMappings(
  mappings: ResponseMappings | undefined,
  at: IConstruct | string,
): { readonly [status: string]: StatusMapping } | undefined {
  if (mappings === undefined) return undefined;
  const byStatus = mappings as { readonly [status: string]: ResponseMapping };
  const rendered = Object.entries(byStatus).map(([status, mapping]) => {
    checkStatus(status, at);
    checkMapping(status, mapping, at);
    const parameters = Object.entries(mapping.mappings).map(([Destination, Source]) => {
      checkMappingTarget('response', Destination, at);
      checkValue('response', Destination, Source, at);
      return { Source, Destination };
    });
    return [status, { ResponseParameters: parameters }] as const;
  });
  return Object.fromEntries(rendered);
}

/** The compiler knows; this is for those who write the flat form of the L1. */
function checkMapping(status: string, mapping: ResponseMapping | undefined, at: IConstruct | string): void {
  if (typeof mapping?.mappings === 'object') return;
  throw new ApiDefinitionError(
    'MappingMalformed',
    `the mapping of status code ${status} must be a ResponseMapping, got ${JSON.stringify(mapping)}; write new ResponseMapping().removeHeader('server') and the like`,
    at,
  );
}

function checkStatus(status: string, at: IConstruct | string): void {
  if (/^[2-5]\d\d$/.test(status)) return;
  throw new ApiDefinitionError(
    'MappingMalformed',
    `a response mapping is for a status code of 200 to 599, got ${status}`,
    at,
  );
}

function checkValue(side: MappingSide, key: string, value: string, at: IConstruct | string): void {
  if (key.startsWith('remove:')) return;
  checkLength(`the value of '${key}'`, value, 1, 512, at);
  checkMappingSource(side, value, at);
}
