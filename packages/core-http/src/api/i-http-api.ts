import type { IHttpApiRef, IHttpBuiltInAuthorizer, IHttpRouteAuthorizer } from '@apigwv2/contracts';
import type { HttpRouteKeyLiteral } from '@apigwv2/contracts/kernel';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IResource } from 'aws-cdk-lib/core';
import type { IHttpMetrics } from '../metrics/i-http-metrics';
import type { AddRoutesOptions } from '../routes/add-routes-options';
import type { HttpRoute } from '../routes/http-route';
import type { AddRouteOptions } from '../routes/http-route-options';
import type { HttpStage } from '../stages/http-stage';
import type { HttpStageOptions } from '../stages/http-stage-options';
import type { RouteAuthorization } from './authorization-report';
import type { ApiInvokeOptions } from './invoke-grant';

/** An HTTP API, defined in this app or imported. */
export interface IHttpApi extends IHttpApiRef, IHttpMetrics, IResource {
  /** The brand of HTTP APIs. */
  readonly isHttpApi: boolean;
  /** The ID of the API. */
  readonly apiId: string;
  /** The ID of the API. */
  readonly httpApiId: string;

  /**
   * The URL of the default endpoint of the API, without a stage.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  readonly apiEndpoint: string;

  /** The authorizer of routes that name none. @default - none; unknown for an imported API */
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;
  /** The scopes of routes with a JWT authorizer that name none. @default - none */
  readonly defaultAuthorizationScopes?: readonly string[];

  /**
   * Adds routes that share a path, one per method.
   *
   * @throws ApiDefinitionError among others `InvalidRouteKey`, `DuplicateRouteKey`, `DuplicateId`, `InvalidId`
   */
  addRoutes(options: AddRoutesOptions): HttpRoute[];

  /**
   * Adds a route by its key: `$default`, or a method, one space and a path. A malformed literal does not compile.
   *
   * @throws ApiDefinitionError as `addRoutes`
   */
  addRoute<const Key extends string>(key: HttpRouteKeyLiteral<Key>, options: AddRouteOptions): HttpRoute;

  /**
   * Adds a stage. Without a `stageName` it is the stage `$default`, for any construct ID.
   *
   * @throws ApiDefinitionError as the constructor of `HttpStage`
   */
  addStage(id: string, options?: HttpStageOptions): HttpStage;

  /**
   * Returns the ARN of the API, or of a part of it, for IAM policies.
   *
   * @param method one of `HttpMethod`; default every method, `*`
   * @param path starts with `/`; its variables become `*`; default every path, `/*`
   * @param stage the name of a stage; default every stage
   * @throws ApiDefinitionError `InvalidRouteKey` for an unknown method, or a path that a policy would read as a pattern,
   * `InvalidStageName`, `InvalidApiId`
   */
  arnForExecuteApi(method?: string, path?: string, stage?: string): string;

  /**
   * Returns how each route that these packages defined so far is authorized. Later changes to L1s are not reflected.
   * `authorizationTable` formats the report.
   */
  authorizationReport(): readonly RouteAuthorization[];

  /**
   * Grants a principal permission to invoke the routes with `HttpIamAuthorizer` of the API, or of a part of it.
   *
   * @throws ApiDefinitionError `UnknownOption`, and as {@link arnForExecuteApi}
   */
  grantInvoke(grantee: IGrantable, options?: ApiInvokeOptions): Grant;
}
