import type { HttpIdentitySources } from './render-identity-sources';

/** Where requests have their JSON Web Token, and what the authorizer that checks it is called. */
export interface JwtTokenOptions {
  /**
   * Where a request has its token: one header or one parameter of the query string.
   *
   * @default - the header `Authorization`
   */
  readonly identitySource?: HttpIdentitySources;

  /** The name of the authorizer within its API, 1 to 128 characters. @default - the id */
  readonly authorizerName?: string;
}
