import type { IHttpBuiltInAuthorizer } from '../binding/built-in-authorizers';
import type { IHttpRouteAuthorizer } from '../binding/route-authorizer';

/** The defaults of the routes of an HTTP API. */
export interface ApiDefaults {
  /** The authorizer of routes that name none. @default - none: routes of an API that the app defines are public */
  readonly authorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;
  /** The scopes of routes that name none, one of which a token must have. @default - none */
  readonly scopes?: readonly string[];
  /** Whether to reject a public route that does not state that it is public. @default false */
  readonly requireAuthorization?: boolean;
}
