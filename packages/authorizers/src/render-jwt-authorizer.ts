import { ApiDefinitionError } from '@apigwv2/contracts';
import type { CfnAuthorizerProps } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { checkJwtIssuer } from './check-jwt-issuer';
import type { JwtAuthorizerOptions } from './http-authorizer-options';
import { AUTHORIZATION_HEADER, renderIdentitySources } from './render-identity-sources';

const MOST_AUDIENCES = 50;

/**
 * An authorizer of JSON Web Tokens as properties of the L1. Tokens of the CDK are let through.
 *
 * @throws ApiDefinitionError `JwtIssuerMalformed`, `JwtAudienceOutOfRange`, `IdentitySourceMalformed`
 */
export function renderJwtAuthorizer(options: JwtAuthorizerOptions, at: IConstruct | string) {
  const { jwtIssuer, jwtAudience, identitySource = [AUTHORIZATION_HEADER] } = options;
  const issuer = typeof jwtIssuer === 'string' ? jwtIssuer : jwtIssuer.url;
  checkJwtIssuer(issuer, at);
  checkAudience(jwtAudience, at);
  const sources = renderIdentitySources(identitySource, at);
  checkJwtSources(sources, at);
  // A list that is only known after deployment stays the list it is: a copy of it would be no token.
  return {
    authorizerType: 'JWT',
    identitySource: sources,
    jwtConfiguration: { issuer, audience: jwtAudience as string[] },
  } satisfies Partial<CfnAuthorizerProps>;
}

function checkAudience(audience: readonly string[], at: IConstruct | string): void {
  if (Token.isUnresolved(audience) || (audience.length > 0 && audience.length <= MOST_AUDIENCES)) return;
  throw new ApiDefinitionError(
    'JwtAudienceOutOfRange',
    `a JWT authorizer must have 1 to ${MOST_AUDIENCES} audiences, got ${audience.length}; give the ids of the clients whose tokens are accepted`,
    at,
  );
}

function checkJwtSources(sources: readonly string[], at: IConstruct | string): void {
  if (Token.isUnresolved(sources)) return;
  const isToken = (source: string) => Token.isUnresolved(source) || /^\$request\.(header|querystring)\./.test(source);
  if (sources.length === 1 && sources.every(isToken)) return;
  const given = sources.length === 0 ? 'none' : sources.map((source) => `'${source}'`).join(', ');
  throw new ApiDefinitionError(
    'IdentitySourceMalformed',
    `a JWT authorizer must have exactly one identity source, a header or a parameter of the query string, got ${given}; give the one that has the token, such as '${AUTHORIZATION_HEADER}'`,
    at,
  );
}
