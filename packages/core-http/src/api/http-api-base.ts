import type { HttpRouteKeyLiteral } from '@apigwv2/contracts/kernel';
import type { ApiReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { HttpMetricSource } from '../metrics/http-metric-source';
import { addRoute, addRoutes } from '../routes/add-routes';
import type { AddRoutesOptions } from '../routes/add-routes-options';
import type { HttpRoute } from '../routes/http-route';
import type { AddRouteOptions } from '../routes/http-route-options';
import { HttpStage } from '../stages/http-stage';
import type { HttpStageOptions } from '../stages/http-stage-options';
import { arnForExecuteApi } from './arn-for-execute-api';
import { authorizationReport, type RouteAuthorization } from './authorization-report';
import type { IHttpApi } from './i-http-api';
import { type ApiInvokeOptions, grantInvoke } from './invoke-grant';
import { rejectWebAcls } from './web-acl';

/** An HTTP API, defined in this app or imported. */
export abstract class HttpApiBase extends HttpMetricSource implements IHttpApi {
  readonly protocol = 'HTTP';
  readonly isHttpApi = true;
  /** A reference to the API. */
  abstract readonly apiRef: ApiReference;
  /** The URL of the default endpoint of the API, without a stage. */
  abstract readonly apiEndpoint: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    rejectWebAcls(this);
  }

  /** The ID of the API. */
  get apiId(): string {
    return this.apiRef.apiId;
  }

  /** The ID of the API. */
  get httpApiId(): string {
    return this.apiRef.apiId;
  }

  addRoutes(options: AddRoutesOptions): HttpRoute[] {
    return addRoutes(this, options);
  }

  addRoute<const Key extends string>(key: HttpRouteKeyLiteral<Key>, options: AddRouteOptions): HttpRoute {
    return addRoute(this, key, options);
  }

  addStage(id: string, options?: HttpStageOptions): HttpStage {
    return new HttpStage(this, id, { ...options, httpApi: this });
  }

  arnForExecuteApi(method?: string, path?: string, stage?: string): string {
    return arnForExecuteApi(this, method, path, stage);
  }

  authorizationReport(): readonly RouteAuthorization[] {
    return authorizationReport(this);
  }

  grantInvoke(grantee: IGrantable, options?: ApiInvokeOptions): Grant {
    return grantInvoke(this, grantee, options);
  }
}
