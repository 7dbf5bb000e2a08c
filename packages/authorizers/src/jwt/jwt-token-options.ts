import type { HttpIdentitySources } from '../identity-source/http-identity-source';
import type { PlacementOptions } from '../placement-options';

/** Options that all authorizers of JSON Web Tokens share. */
export interface JwtTokenOptions extends PlacementOptions {
  /**
   * The part of the request with the token: one header or one parameter of the query string.
   *
   * @default - the header `Authorization`
   */
  readonly identitySource?: HttpIdentitySources;

  /** The name of the authorizer within its API, 1 to 128 characters. @default - the ID */
  readonly authorizerName?: string;
}
