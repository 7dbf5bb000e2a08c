import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { HttpIdentitySource } from './http-identity-source';

/** Where most clients put what they are known by. */
export const AUTHORIZATION_HEADER = '$request.header.Authorization';

/** Identity sources as options take them: from the builder, or as text in the service's own spelling. */
export type HttpIdentitySources = readonly (string | HttpIdentitySource)[];

/**
 * Identity sources as an L1 property. A list that is only known after deployment is let through.
 *
 * @throws ApiDefinitionError `IdentitySourceMalformed`
 */
export function renderIdentitySources(sources: HttpIdentitySources, at: IConstruct | string): string[] {
  if (Token.isUnresolved(sources)) return sources as string[];
  return sources.map((source) =>
    typeof source === 'string' ? HttpIdentitySource.parse(source, at).expression : source.expression,
  );
}
