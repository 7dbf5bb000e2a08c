import type {
  HttpMethod,
  HttpRouteKeyLiteral,
  IHttpApiRef,
  IHttpAuthorizationWord,
  IHttpRouteAuthorizer,
} from '@apigwv2/contracts';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IResource } from 'aws-cdk-lib/core';
import type { AddRoutesOptions } from './add-routes-options';
import type { RouteAuthorization } from './authorization-report';
import type { HttpRoute } from './http-route';
import type { AddRouteOptions } from './http-route-options';
import type { HttpStage } from './http-stage';
import type { HttpStageOptions } from './http-stage-options';
import type { IHttpMetrics } from './i-http-metrics';
import type { ApiInvokeOptions } from './invoke-grant';

/** What can be done with every HTTP API. */
export interface IHttpApiMethods {
  /**
   * Adds routes that share a path, one for each method.
   *
   * @throws ApiDefinitionError among others `RouteKeyMalformed`, `RouteKeyTaken`, `IdTaken`, `IdUnresolved`
   */
  addRoutes(options: AddRoutesOptions): HttpRoute[];

  /**
   * Adds a route by its key: `$default`, or a method, one space and a path. A malformed key does not compile where it is
   * a literal.
   *
   * @throws ApiDefinitionError as `addRoutes`
   */
  addRoute<const Key extends string>(key: HttpRouteKeyLiteral<Key>, options: AddRouteOptions): HttpRoute;

  /**
   * Adds a stage. Without a `stageName` that is the stage `$default`, whatever the construct id.
   *
   * @throws ApiDefinitionError as the constructor of `HttpStage`
   */
  addStage(id: string, options?: HttpStageOptions): HttpStage;

  /**
   * The ARN by which IAM policies name what clients invoke through the API.
   *
   * @param method default every method
   * @param path starts with `/`; its variables become `*`; default every path
   * @param stage the name of a stage; default every stage
   * @throws ApiDefinitionError `RouteKeyMalformed`
   */
  arnForExecuteApi(method?: HttpMethod | '*', path?: string, stage?: string): string;

  /**
   * How the routes of the API are authorized, as far as this app makes them with these packages and has made them when
   * it is asked. What is changed of an L1 afterwards is not seen. `authorizationTable` makes a text of it.
   */
  authorizationReport(): readonly RouteAuthorization[];

  /**
   * Lets a principal invoke the API, or a part of it, as far as `HttpIamAuthorizer` guards it.
   *
   * @throws ApiDefinitionError `RouteKeyMalformed`
   */
  grantInvoke(grantee: IGrantable, options?: ApiInvokeOptions): Grant;
}

/** An HTTP API, defined in this app or imported. */
export interface IHttpApi extends IHttpApiRef, IHttpApiMethods, IHttpMetrics, IResource {
  /** The brand of HTTP APIs. */
  readonly isHttpApi: boolean;
  /** The id of the API. */
  readonly apiId: string;
  /** The id of the API. */
  readonly httpApiId: string;

  /**
   * The URL of the API at its own endpoint, without a stage.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  readonly apiEndpoint: string;

  /** Who may call routes that do not say it. @default - everybody on an API of this app, unknown on an imported one */
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpAuthorizationWord;
  /** The scopes of routes that a JWT authorizer guards and that name none. @default - none */
  readonly defaultAuthorizationScopes?: readonly string[];
}
