import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { HttpIdentitySource } from './http-identity-source';
import type { WebSocketIdentitySource } from './websocket-identity-source';

/** Where most clients put what they are known by. */
export const AUTHORIZATION_HEADER = '$request.header.Authorization';

/** Identity sources as options take them: from the builder, or as text in the service's own spelling. */
export type HttpIdentitySources = readonly (string | HttpIdentitySource)[];

/**
 * Identity sources as an L1 property. A list that is only known after deployment is let through.
 *
 * @param builder knows the spelling of the kind of API
 * @throws ApiDefinitionError `IdentitySourceMalformed`
 */
export function renderIdentitySources(
  sources: readonly (string | { readonly expression: string })[],
  at: IConstruct | string,
  builder: Pick<typeof HttpIdentitySource | typeof WebSocketIdentitySource, 'parse'> = HttpIdentitySource,
): string[] {
  if (Token.isUnresolved(sources)) return sources as string[];
  return sources.map((source) =>
    typeof source === 'string' ? builder.parse(source, at).expression : source.expression,
  );
}
