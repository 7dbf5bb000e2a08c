import type { HttpIdentitySources } from '../identity-source/http-identity-source';
import type { JwtIssuer } from './jwt-issuer';

/**
 * Options of an authorizer that validates JSON Web Tokens.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export interface JwtAuthorizerOptions {
  /** The type of the authorizer: `HttpAuthorizerType.JWT`. */
  readonly type: 'JWT';

  /** The issuer of the tokens: their claim `iss`. A string starts with `https://`. */
  readonly jwtIssuer: string | JwtIssuer;

  /** The accepted audiences of tokens: their claim `aud`, or `client_id` if they have no `aud`. 1 to 50. */
  readonly jwtAudience: readonly string[];

  /**
   * The part of the request with the token: one header or one parameter of the query string.
   *
   * @default - the header `Authorization`
   */
  readonly identitySource?: HttpIdentitySources;
}
