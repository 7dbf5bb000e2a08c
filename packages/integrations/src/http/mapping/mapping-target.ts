import { isUnresolved } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../../definition-error';
import type { MappingSide } from './mapping-source';

const NAMED: { readonly [side in MappingSide]: RegExp } = {
  request: /^(?:append|overwrite|remove):(header|querystring)\.([^\s${}:]+)$/,
  response: /^(?:append|overwrite|remove):(header)\.([^\s${}:]+)$/,
};
const UNNAMED: { readonly [side in MappingSide]: string } = {
  request: 'overwrite:path',
  response: 'overwrite:statuscode',
};

/** The headers that the service reserves, in lower case; those that end in `-` are prefixes. */
const RESERVED: readonly string[] = [
  'access-control-',
  'apigw-',
  'authorization',
  'connection',
  'content-encoding',
  'content-length',
  'content-location',
  'forwarded',
  'keep-alive',
  'origin',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailers',
  'transfer-encoding',
  'upgrade',
  'via',
  'x-amz-',
  'x-amzn-',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
];

/**
 * Validates the key of a mapping, such as `append:header.name`. Skips tokens.
 *
 * @throws ApiDefinitionError `HeaderReserved`, `InvalidMapping`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export function validateMappingTarget(side: MappingSide, key: string, at: IConstruct | string): void {
  if (isUnresolved(key) || key === UNNAMED[side]) return;
  const [, place, name = ''] = NAMED[side].exec(key) ?? [];
  if (place === undefined) {
    const query = side === 'request' ? ', append|overwrite|remove:querystring.<name>' : '';
    throw definitionError(
      'InvalidMapping',
      `a key of a ${side} mapping must be append|overwrite|remove:header.<name>${query} or ${UNNAMED[side]}, got '${key}'`,
      at,
    );
  }
  if (place === 'header' && isReserved(name.toLowerCase())) {
    throw definitionError(
      'HeaderReserved',
      `a ${side} mapping must not change the header ${name}, which the service reserves; use another header`,
      at,
    );
  }
}

function isReserved(header: string): boolean {
  return RESERVED.some((reserved) => (reserved.endsWith('-') ? header.startsWith(reserved) : header === reserved));
}
