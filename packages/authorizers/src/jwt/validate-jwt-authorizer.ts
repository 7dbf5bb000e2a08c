import { checked, either, isTokenSource, isUnresolved, JWT_AUDIENCES, list, string } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import { AUTHORIZATION_HEADER } from '../identity-source/http-identity-source';
import { HTTP_GRAMMAR } from '../identity-source/identity-source-grammar';
import { renderIdentitySources } from '../identity-source/render-identity-sources';
import { validateIdentitySources } from '../identity-source/validate-identity-sources';
import type { JwtAuthorizerOptions } from './jwt-authorizer-options';
import { issuerUrl, JWT_ISSUER } from './jwt-issuer';
import { validateJwtIssuer } from './validate-jwt-issuer';

/**
 * Validates the options of an authorizer of JSON Web Tokens. Skips tokens of the CDK.
 *
 * @throws ApiDefinitionError `InvalidJwtIssuer`, `JwtAudienceOutOfRange`, `InvalidIdentitySource`
 */
export function validateJwtAuthorizer(options: JwtAuthorizerOptions, at: IConstruct | string): void {
  const { jwtIssuer, jwtAudience, identitySource } = options;
  checked('jwtIssuer', either(string, JWT_ISSUER), jwtIssuer, at);
  checked('jwtAudience', list(string), jwtAudience, at);
  validateJwtIssuer(issuerUrl(jwtIssuer), at);
  validateAudience(jwtAudience, at);
  if (identitySource !== undefined) validateTokenSource(renderIdentitySources(identitySource), at);
}

function validateAudience(audience: readonly string[], at: IConstruct | string): void {
  if (isUnresolved(audience) || JWT_AUDIENCES.has(audience.length)) return;
  throw definitionError(
    'JwtAudienceOutOfRange',
    `a JWT authorizer must have ${JWT_AUDIENCES.minimum} to ${JWT_AUDIENCES.maximum} audiences, got ${audience.length}; list the IDs of the clients whose tokens are accepted`,
    at,
  );
}

function validateTokenSource(sources: readonly string[], at: IConstruct | string): void {
  if (isUnresolved(sources)) return;
  validateIdentitySources(sources, HTTP_GRAMMAR, at);
  const isToken = (source: string) => isUnresolved(source) || isTokenSource(source);
  if (sources.length === 1 && sources.every(isToken)) return;
  const given = sources.length === 0 ? 'none' : sources.map((source) => `'${source}'`).join(', ');
  throw definitionError(
    'InvalidIdentitySource',
    `a JWT authorizer must have exactly one identity source, a header or a parameter of the query string, got ${given}; use the one with the token, such as '${AUTHORIZATION_HEADER}'`,
    at,
  );
}
