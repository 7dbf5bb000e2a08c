import {
  type DomainMappingOptions,
  type IHttpBuiltInAuthorizer,
  type IHttpRouteAuthorizer,
  type IHttpRouteIntegration,
  IpAddressType,
} from '@apigwv2/contracts';
import {
  anything,
  boolean,
  DOMAIN_MAPPING_OPTIONS,
  list,
  oneOf,
  optional,
  options,
  string,
} from '@apigwv2/contracts/kernel';
import { CORS_PREFLIGHT_OPTIONS, type CorsPreflightOptions } from '../cors/cors-preflight-options';
import { DEFAULT_STAGE_OPTIONS, type DefaultStageOptions } from '../stages/http-stage-options';

/** The options of every HTTP API. */
export interface HttpApiOptions {
  /** The name of the API, of 1 to 128 characters. @default - the ID of the construct */
  readonly apiName?: string;

  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;

  /** A version identifier of 1 to 64 characters, without meaning to the service. @default - none */
  readonly version?: string;

  /** The CORS configuration. @default - none */
  readonly corsPreflight?: CorsPreflightOptions;

  /**
   * Whether to disable the default endpoint, so that the API is reachable through custom domains only.
   *
   * @default false
   */
  readonly disableExecuteApiEndpoint?: boolean;

  /** The IP address type of the endpoint. @default - the service's default: IPv4 only */
  readonly ipAddressType?: IpAddressType;

  /**
   * Whether to reject public routes, except those with an explicit `new HttpNoneAuthorizer()`. Routes of other constructs,
   * such as an L1, and what aspects and overrides changed, are checked at synthesis.
   *
   * @default false
   */
  readonly requireAuthorization?: boolean;
}

/** The props of an API about its default stage. */
export interface DefaultStageProps {
  /** Whether to create the stage `$default`, which deploys every change at once. @default true */
  readonly createDefaultStage?: boolean;

  /** The options of that stage. @default - none */
  readonly defaultStageOptions?: DefaultStageOptions;

  /** The custom domain of that stage. @default - none */
  readonly defaultDomainMapping?: DomainMappingOptions;
}

/** The props of an {@link HttpApi}. */
export interface HttpApiProps extends HttpApiOptions, DefaultStageProps {
  /** The integration of the `$default` route. @default - no such route: unmatched requests receive 404 */
  readonly defaultIntegration?: IHttpRouteIntegration;

  /** The authorizer of routes that name none. @default - none: such routes are public */
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;

  /** The scopes of routes with a JWT authorizer that name none, at most ten. @default - none */
  readonly defaultAuthorizationScopes?: readonly string[];

  /**
   * Whether to write `${request.method} ${request.path}`, the only route selection expression of HTTP APIs, into the
   * template.
   *
   * @default false
   */
  readonly routeSelectionExpression?: boolean;
}

/** The attributes of an imported HTTP API. */
export interface HttpApiAttributes {
  /** The ID of the API. */
  readonly httpApiId: string;

  /** The URL of the default endpoint. @default - computed from the ID and the region of the stack */
  readonly apiEndpoint?: string;

  /**
   * The authorizer of routes that name none. With `new HttpNoneAuthorizer()`, such routes are public.
   *
   * @default - unknown: every route must name an authorizer
   */
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;

  /** The scopes of routes with a JWT authorizer that name none. @default - none */
  readonly defaultAuthorizationScopes?: readonly string[];
}

/** The kinds of the options of {@link HttpApiOptions}. */
export const HTTP_API_OPTIONS = options<HttpApiOptions>({
  apiName: optional(string),
  description: optional(string),
  version: optional(string),
  corsPreflight: optional(CORS_PREFLIGHT_OPTIONS),
  disableExecuteApiEndpoint: optional(boolean),
  ipAddressType: optional(oneOf(IpAddressType)),
  requireAuthorization: optional(boolean),
});

/** The kinds of the options of {@link DefaultStageProps}. */
export const DEFAULT_STAGE_PROPS = options<DefaultStageProps>({
  createDefaultStage: optional(boolean),
  defaultStageOptions: optional(DEFAULT_STAGE_OPTIONS),
  defaultDomainMapping: optional(DOMAIN_MAPPING_OPTIONS),
});

/** The kinds of the options of {@link HttpApiProps}. */
export const HTTP_API_PROPS = options<HttpApiProps>(
  {
    ...HTTP_API_OPTIONS.kinds,
    ...DEFAULT_STAGE_PROPS.kinds,
    defaultIntegration: optional(anything),
    defaultAuthorizer: optional(anything),
    defaultAuthorizationScopes: optional(list(string)),
    routeSelectionExpression: optional(boolean),
  },
  ['disableExecuteApiEndpoint', 'requireAuthorization', 'defaultAuthorizer', 'defaultAuthorizationScopes'],
);

/** The kinds of the options of {@link HttpApiAttributes}. */
export const HTTP_API_ATTRIBUTES = options<HttpApiAttributes>(
  {
    httpApiId: anything,
    apiEndpoint: optional(string),
    defaultAuthorizer: optional(anything),
    defaultAuthorizationScopes: optional(list(string)),
  },
  ['defaultAuthorizer', 'defaultAuthorizationScopes'],
);
