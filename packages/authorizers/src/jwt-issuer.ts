import type { IUserPoolRef } from 'aws-cdk-lib/aws-cognito';
import { checkJwtIssuer } from './check-jwt-issuer';
import { cognitoIssuer } from './cognito-issuer';

/**
 * Who signs the JSON Web Tokens that an authorizer accepts.
 */
export interface JwtIssuer {
  /** What tokens must have as their claim `iss`, to the letter. */
  readonly url: string;
}

/**
 * Makes issuers of JSON Web Tokens.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 * @example
 * const readers = new HttpJwtAuthorizer('Readers', JwtIssuer.auth0('books.eu.auth0.com'), {
 *   jwtAudience: ['https://books.example.com'],
 * });
 */
export const JwtIssuer = {
  /**
   * An OpenID provider. API Gateway looks for its keys while the authorizer is deployed, at this URL followed by
   * `/.well-known/openid-configuration`.
   *
   * @param url starts with `https://`; with a slash at its end only if the claim `iss` of the tokens has one
   * @throws ApiDefinitionError `JwtIssuerMalformed`
   */
  openId(url: string): JwtIssuer {
    checkJwtIssuer(url, `JwtIssuer '${url}'`);
    return { url };
  },

  /**
   * A tenant of Auth0, whose tokens name it with a slash at the end.
   *
   * @param domain such as `books.eu.auth0.com`
   * @throws ApiDefinitionError `JwtIssuerMalformed`
   */
  auth0(domain: string): JwtIssuer {
    return JwtIssuer.openId(`https://${domain}/`);
  },

  /**
   * A user pool of Amazon Cognito, in whichever region and partition it is.
   *
   * @param region where the pool is; default what its id says, else where its construct is
   * @throws ApiDefinitionError `JwtIssuerMalformed` for a region that is not the one in the id of the pool
   */
  cognito(pool: IUserPoolRef, region?: string): JwtIssuer {
    return JwtIssuer.openId(cognitoIssuer(pool, region));
  },
};
