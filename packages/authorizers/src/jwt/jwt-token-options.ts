import { either, list, optional, options, string } from '@apigwv2/contracts';
import type { HttpIdentitySources } from '../identity-source/http-identity-source';
import { IDENTITY_SOURCE } from '../identity-source/identity-sources';
import { PLACEMENT_OPTIONS, type PlacementOptions } from '../placement-options';

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

/** The kinds of the options of {@link JwtTokenOptions}. */
export const JWT_TOKEN_OPTIONS = options<JwtTokenOptions>({
  ...PLACEMENT_OPTIONS.kinds,
  identitySource: optional(list(either(string, IDENTITY_SOURCE))),
  authorizerName: optional(string),
});
