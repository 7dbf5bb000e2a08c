import { checked, constructs, optional, options, string } from '@apigwv2/contracts';
import type { IUserPoolRef } from 'aws-cdk-lib/aws-cognito';
import { cognitoIssuer } from './cognito-issuer';
import { validateJwtIssuer } from './validate-jwt-issuer';

/** An issuer of JSON Web Tokens. */
export interface JwtIssuer {
  /** The exact value of the claim `iss` of the tokens. */
  readonly url: string;
}

/**
 * The issuers of JSON Web Tokens.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 * @example
 * const readers = new HttpJwtAuthorizer('Readers', JwtIssuer.auth0('books.eu.auth0.com'), {
 *   jwtAudience: ['https://books.example.com'],
 * });
 */
export const JwtIssuer = {
  /**
   * Returns an OpenID provider. When the authorizer is deployed, API Gateway reads the keys of the provider at this URL
   * followed by `/.well-known/openid-configuration`.
   *
   * @param url starts with `https://`, and ends with a slash only if the claim `iss` of the tokens does
   * @throws ApiDefinitionError `InvalidJwtIssuer`
   */
  openId(url: string): JwtIssuer {
    checked('url', string, url, 'JwtIssuer');
    validateJwtIssuer(url, `JwtIssuer '${url}'`);
    return { url };
  },

  /**
   * Returns a tenant of Auth0. The issuer ends with a slash, as in the tokens of Auth0.
   *
   * @param domain the domain of the tenant, such as `books.eu.auth0.com`
   * @throws ApiDefinitionError `InvalidJwtIssuer`
   */
  auth0(domain: string): JwtIssuer {
    return JwtIssuer.openId(`https://${checked('domain', string, domain, 'JwtIssuer.auth0')}/`);
  },

  /**
   * Returns a user pool of Amazon Cognito, in any region and partition.
   *
   * @param region the region of the pool; by default the one in its ID, or else the one of its construct
   * @throws ApiDefinitionError `InvalidJwtIssuer` for another region than the one in the ID of the pool
   */
  cognito(pool: IUserPoolRef, region?: string): JwtIssuer {
    checked('pool', constructs.userPool, pool, 'JwtIssuer.cognito');
    checked('region', optional(string), region, 'JwtIssuer.cognito');
    return JwtIssuer.openId(cognitoIssuer(pool, region));
  },
};

/** Returns the URL of an issuer. */
export function issuerUrl(issuer: string | JwtIssuer): string {
  return typeof issuer === 'string' ? issuer : issuer.url;
}

/** The kind of an option that takes a {@link JwtIssuer}. */
export const JWT_ISSUER = options<JwtIssuer>({ url: string });
