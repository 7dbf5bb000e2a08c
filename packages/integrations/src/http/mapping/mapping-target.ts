import { ApiDefinitionError } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { MappingSide } from './mapping-source';

const NAMED: { readonly [side in MappingSide]: RegExp } = {
  request: /^(?:append|overwrite|remove):(header|querystring)\.([^\s${}:]+)$/,
  response: /^(?:append|overwrite|remove):(header)\.([^\s${}:]+)$/,
};
const UNNAMED: { readonly [side in MappingSide]: string } = {
  request: 'overwrite:path',
  response: 'overwrite:statuscode',
};

/** Headers that the service writes itself, in lower case; those that end in `-` are beginnings. */
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
 * Checks what a mapping changes, such as `append:header.name`. A token is let through.
 *
 * @throws ApiDefinitionError `HeaderReserved`, `MappingMalformed`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export function checkMappingTarget(side: MappingSide, key: string, at: IConstruct | string): void {
  if (Token.isUnresolved(key) || key === UNNAMED[side]) return;
  const [, place, name = ''] = NAMED[side].exec(key) ?? [];
  if (place === undefined) {
    const query = side === 'request' ? ', append|overwrite|remove:querystring.<name>' : '';
    throw new ApiDefinitionError(
      'MappingMalformed',
      `what a ${side} mapping changes must be append|overwrite|remove:header.<name>${query} or ${UNNAMED[side]}, got '${key}'`,
      at,
    );
  }
  if (place === 'header' && isReserved(name.toLowerCase())) {
    throw new ApiDefinitionError(
      'HeaderReserved',
      `a ${side} mapping must not change the header ${name}, which the service keeps for itself; use a header of another name`,
      at,
    );
  }
}

function isReserved(header: string): boolean {
  return RESERVED.some((reserved) => (reserved.endsWith('-') ? header.startsWith(reserved) : header === reserved));
}
