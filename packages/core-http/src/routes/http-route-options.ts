import type {
  HttpRouteKey,
  IHttpApiRef,
  IHttpBuiltInAuthorizer,
  IHttpRouteAuthorizer,
  IHttpRouteIntegration,
} from '@apigwv2/contracts';
import type { RouteSettings } from '@apigwv2/contracts/kernel';

/** What can be said of an HTTP route besides its key and its API. */
export interface HttpRouteOptions extends RouteSettings {
  /** What answers the route. */
  readonly integration: IHttpRouteIntegration;

  /**
   * Who may call the route. A route of an API whose defaults this app cannot know must say it: one that is imported
   * without them, an L1, or an API of `aws-cdk-lib`.
   *
   * @default - the default authorizer of the API, or everybody on an API without one
   */
  readonly authorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;

  /**
   * The scopes that a token must have one of, at most ten. They need a JWT authorizer and replace the default scopes of
   * the API; an empty list asks for none.
   *
   * @default - the default scopes of the API, where a JWT authorizer guards the route
   */
  readonly authorizationScopes?: readonly string[];

  /**
   * The name of the operation, of 1 to 64 characters, for exports and client code.
   *
   * @default - none
   */
  readonly operationName?: string;
}

/** What makes an {@link HttpRoute}. */
export interface HttpRouteProps extends HttpRouteOptions {
  /** The API that gets the route. */
  readonly httpApi: IHttpApiRef;
  /** What the route answers to. */
  readonly routeKey: HttpRouteKey;
}

/** What is asked of an API besides a route. */
export interface PreflightOptions {
  /**
   * Whether a route of the method `ANY`, or `$default`, gets an open route `OPTIONS` beside it, with the same integration:
   * browsers send preflight requests without credentials, and an authorizer would refuse them.
   *
   * @default false
   */
  readonly openPreflight?: boolean;
}

/** What {@link HttpApi.addRoute} is told of a route. */
export interface AddRouteOptions extends HttpRouteOptions, PreflightOptions {
  /**
   * The construct id of the route. It must be given where the key holds a token, or where the id that follows from the
   * key is that of another route.
   *
   * @default - the method and the path; `DefaultRoute` for `$default`
   */
  readonly routeId?: string;
}
