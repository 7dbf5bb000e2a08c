import type { IHttpAuthorizationWord } from '../binding/http-built-in-authorizers';
import type { IHttpRouteAuthorizer } from '../binding/route-authorizer';

/** What holds for every route of an HTTP API that does not say otherwise. */
export interface ApiDefaults {
  /** How routes are authorized. @default - everybody, on an API that the app owns */
  readonly authorizer?: IHttpRouteAuthorizer | IHttpAuthorizationWord;
  /** The scopes that tokens must have one of. @default - none */
  readonly scopes?: readonly string[];
  /** Whether a route that nothing guards must say so itself. @default false */
  readonly requireAuthorization?: boolean;
}
