import type { IHttpRouteAuthorizer, IHttpRouteIntegration } from '@apigwv2/contracts';
import {
  anything,
  boolean,
  either,
  jsonObject,
  map,
  oneOf,
  optional,
  options,
  ROUTE_SETTINGS,
  type RouteSettings,
  withMember,
} from '@apigwv2/contracts/kernel';
import { DEFAULT_STAGE_PROPS, type DefaultStageProps } from '../api/http-api-props';
import { CORS_PREFLIGHT_OPTIONS, type CorsPreflightOptions } from '../cors/cors-preflight-options';
import type { OpenApiDefinition, OpenApiDocument } from './open-api-definition';

/** An integration that can be rendered into an OpenAPI document. */
export type DescribableIntegration = IHttpRouteIntegration & Required<Pick<IHttpRouteIntegration, 'describe'>>;

/** An authorizer that can be rendered into an OpenAPI document. */
export type DescribableAuthorizer = IHttpRouteAuthorizer & Required<Pick<IHttpRouteAuthorizer, 'describe'>>;

/** The options of an API with any OpenAPI document, besides those in the document. */
export interface OpenApiOptions extends DefaultStageProps {
  /** Whether to fail the import on warnings. @default - the service's default: false */
  readonly failOnWarnings?: boolean;

  /**
   * The handling of the base path of the first server of the document: ignore it, prepend it to each path, or prepend its
   * first segment.
   *
   * @default - the service's default: 'ignore'
   */
  readonly basePath?: 'ignore' | 'prepend' | 'split';
}

/** The props of an `OpenApiHttpApi` with an inline document or a local file. */
export interface OpenApiInlineProps extends OpenApiOptions {
  /** The document, inline or in a local file. */
  readonly definition: OpenApiDefinition | OpenApiDocument;

  /** The integrations of operations by operation ID, which replace those of the document. @default - those of the document */
  readonly integrations?: { readonly [operationId: string]: DescribableIntegration };

  /**
   * The authorizers by the name of the security scheme, which replace those of the document. Each scheme that operations
   * use needs one, here or in the document, unless its `x-amazon-apigateway-authtype` is `awsSigv4`. The one of the global
   * `security` is the default authorizer of routes that are added beside the document.
   *
   * @default - those of the document
   */
  readonly authorizers?: { readonly [scheme: string]: DescribableAuthorizer };

  /** The settings that stages render for operations, by operation ID. @default - none */
  readonly routeSettings?: { readonly [operationId: string]: RouteSettings };

  /**
   * Whether to reject public operations, also those with `security: []`, and public routes beside the document, except those
   * with an explicit `new HttpNoneAuthorizer()`. Routes of other constructs, such as an L1, and what aspects and overrides
   * changed, are checked at synthesis.
   *
   * @default false
   */
  readonly requireAuthorization?: boolean;

  /** The CORS options; written into the document, which must have none. @default - as in the document */
  readonly corsPreflight?: CorsPreflightOptions;

  /** Whether to disable the default endpoint; written into the document. @default - as in the document */
  readonly disableExecuteApiEndpoint?: boolean;
}

/** The props of an `OpenApiHttpApi` with a document in a bucket. */
export interface OpenApiStoredProps extends OpenApiOptions {
  /** The document, from `OpenApiDefinition.fromBucket`. */
  readonly definition: OpenApiDefinition;
}

/** The props of an `OpenApiHttpApi`. */
export type OpenApiHttpApiProps = OpenApiInlineProps | OpenApiStoredProps;

/** The kind of the definition: one made by {@link OpenApiDefinition}, or a document. */
const DEFINITION = either(withMember('an OpenApiDefinition', 'document'), jsonObject);

/** The kinds of the options of {@link OpenApiHttpApiProps}. */
export const OPEN_API_HTTP_API_PROPS = options<OpenApiHttpApiProps>(
  {
    definition: DEFINITION,
    integrations: optional(map(anything)),
    authorizers: optional(map(anything)),
    routeSettings: optional(map(ROUTE_SETTINGS)),
    corsPreflight: optional(CORS_PREFLIGHT_OPTIONS),
    requireAuthorization: optional(boolean),
    disableExecuteApiEndpoint: optional(boolean),
    failOnWarnings: optional(boolean),
    basePath: optional(oneOf(['ignore', 'prepend', 'split'])),
    ...DEFAULT_STAGE_PROPS.kinds,
  },
  ['authorizers', 'requireAuthorization', 'disableExecuteApiEndpoint'],
);
