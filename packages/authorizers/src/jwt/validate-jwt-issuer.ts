import { isSignInDomain, isUnresolved, JWT_ISSUER, problemMessage } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

/**
 * Validates the issuer of JSON Web Tokens. The service rejects an issuer whose discovery document it does not find, and
 * every token whose claim `iss` is not exactly the issuer. Skips URLs with tokens of the CDK.
 *
 * @throws ApiDefinitionError `InvalidJwtIssuer`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export function validateJwtIssuer(url: string, at: IConstruct | string): void {
  const problem = isUnresolved(url) ? undefined : JWT_ISSUER.problem(url);
  if (problem === undefined) return;
  const other = isSignInDomain(url) ? ', or JwtIssuer.cognito(pool)' : '';
  throw definitionError('InvalidJwtIssuer', problemMessage('a JWT issuer', problem, url) + other, at);
}
