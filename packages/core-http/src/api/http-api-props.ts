import type {
  DomainMappingOptions,
  IHttpBuiltInAuthorizer,
  IHttpRouteAuthorizer,
  IHttpRouteIntegration,
  IpAddressType,
} from '@apigwv2/contracts';
import type { CorsPreflightOptions } from '../cors/cors-preflight-options';
import type { DefaultStageOptions } from '../stages/http-stage-options';

/** What every HTTP API can be told, however it is made. */
export interface HttpApiOptions {
  /** The name of the API, of 1 to 128 characters. @default - the id of the construct */
  readonly apiName?: string;

  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;

  /** A version identifier of 1 to 64 characters, for your own use. @default - none */
  readonly version?: string;

  /** Which requests browsers may send from pages of other origins. @default - none */
  readonly corsPreflight?: CorsPreflightOptions;

  /**
   * Whether the API answers at custom domains only, and not at its own endpoint.
   *
   * @default false
   */
  readonly disableExecuteApiEndpoint?: boolean;

  /** Which addresses the API is reached by. @default - left to the service: IPv4 only */
  readonly ipAddressType?: IpAddressType;
}

/** What an API that makes its default stage is told of it. */
export interface DefaultStageProps {
  /** Whether the API gets a `$default` stage that serves each change at once. @default true */
  readonly createDefaultStage?: boolean;

  /** What that stage is told. @default - nothing */
  readonly defaultStageOptions?: DefaultStageOptions;

  /** The custom domain of that stage. @default - none */
  readonly defaultDomainMapping?: DomainMappingOptions;
}

/** What makes an {@link HttpApi}. */
export interface HttpApiProps extends HttpApiOptions, DefaultStageProps {
  /** What answers the requests that no route answers. @default - they get 404 */
  readonly defaultIntegration?: IHttpRouteIntegration;

  /** Who may call routes that do not say it, however they are made. @default - everybody */
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;

  /** The scopes of routes that a JWT authorizer guards and that name none, at most ten. @default - none */
  readonly defaultAuthorizationScopes?: readonly string[];

  /**
   * Whether a route that nothing guards is an error, unless it is opened by name, with `new HttpNoneAuthorizer()` of its own.
   *
   * @default false
   */
  readonly requireAuthorization?: boolean;

  /**
   * Whether `${request.method} ${request.path}`, the only expression by which an HTTP API can select routes, is written
   * into the template.
   *
   * @default false
   */
  readonly routeSelectionExpression?: boolean;
}

/** What is known of an HTTP API that exists already. */
export interface HttpApiAttributes {
  /** The id of the API. */
  readonly httpApiId: string;

  /** The URL of the API at its own endpoint. @default - computed from the id and the region of the stack */
  readonly apiEndpoint?: string;

  /**
   * Who may call routes that do not say it. With `new HttpNoneAuthorizer()` that is everybody.
   *
   * @default - unknown: every route must say it
   */
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;

  /** The scopes of routes that a JWT authorizer guards and that name none. @default - none */
  readonly defaultAuthorizationScopes?: readonly string[];
}
