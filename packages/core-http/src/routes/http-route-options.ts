import type {
  HttpRouteKey,
  IHttpApiRef,
  IHttpBuiltInAuthorizer,
  IHttpRouteAuthorizer,
  IHttpRouteIntegration,
} from '@apigwv2/contracts';
import {
  anything,
  boolean,
  constructs,
  list,
  optional,
  options,
  ROUTE_SETTINGS,
  type RouteSettings,
  string,
} from '@apigwv2/contracts/kernel';

/** The options of a route of an HTTP API. */
export interface HttpRouteOptions extends RouteSettings {
  /** The integration of the route. */
  readonly integration: IHttpRouteIntegration;

  /**
   * The authorizer of the route. It is required where this app cannot know the defaults of the API: an API that is imported
   * without them, an L1, or an API of `aws-cdk-lib`. The value `undefined` on an API without a default authorizer gives the
   * warning `@apigwv2/core-http:authorizerUndefined`.
   *
   * @default - the default authorizer of the API; without one, the route is public
   */
  readonly authorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;

  /**
   * The scopes, one of which a token must have, at most ten. They need a JWT authorizer and replace the default scopes of
   * the API; an empty list removes them.
   *
   * @default - the default scopes of the API, with a JWT authorizer
   */
  readonly authorizationScopes?: readonly string[];

  /**
   * The name of the operation, of 1 to 64 characters, for exports and client code.
   *
   * @default - none
   */
  readonly operationName?: string;
}

/** The props of an {@link HttpRoute}. */
export interface HttpRouteProps extends HttpRouteOptions {
  /** The API that gets the route. */
  readonly httpApi: IHttpApiRef;
  /** The key of the route. */
  readonly routeKey: HttpRouteKey;
}

/** The options of CORS preflight requests of a route. */
export interface PreflightOptions {
  /**
   * Whether to add a public route `OPTIONS` with the same integration to a route of the method `ANY`, or to `$default`:
   * browsers send preflight requests without credentials, and an authorizer would reject them.
   *
   * @default false
   */
  readonly openPreflight?: boolean;
}

/** The options of {@link HttpApi.addRoute}. */
export interface AddRouteOptions extends HttpRouteOptions, PreflightOptions {
  /**
   * The construct ID of the route. It is required where the key contains a token, or where another route has the ID that
   * the key gives.
   *
   * @default - the method and the path; `DefaultRoute` for `$default`
   */
  readonly routeId?: string;
}

/** The kinds of the options of {@link HttpRouteOptions}. */
export const HTTP_ROUTE_OPTIONS = options<HttpRouteOptions>(
  {
    ...ROUTE_SETTINGS.kinds,
    integration: anything,
    authorizer: optional(anything),
    authorizationScopes: optional(list(string)),
    operationName: optional(string),
  },
  ['authorizer', 'authorizationScopes'],
);

/** The kinds of the options of {@link PreflightOptions}. */
export const PREFLIGHT_OPTIONS = options<PreflightOptions>({
  openPreflight: optional(boolean),
});

/** The kinds of the options of {@link AddRouteOptions}. */
export const ADD_ROUTE_OPTIONS = options<AddRouteOptions>(
  {
    ...HTTP_ROUTE_OPTIONS.kinds,
    ...PREFLIGHT_OPTIONS.kinds,
    routeId: optional(string),
  },
  ['authorizer', 'authorizationScopes'],
);

/** The kinds of the options of {@link HttpRouteProps}. */
export const HTTP_ROUTE_PROPS = options<HttpRouteProps>(
  {
    ...HTTP_ROUTE_OPTIONS.kinds,
    httpApi: constructs.api,
    routeKey: anything,
  },
  ['authorizer', 'authorizationScopes'],
);
