import {
  ApiDefinitionError,
  declareDefaults,
  type HttpMethod,
  type HttpRouteKeyLiteral,
  type IHttpAuthorizationWord,
  type IHttpRouteAuthorizer,
  markClass,
} from '@apigwv2/contracts';
import { HttpMetrics } from '@apigwv2/metrics';
import type { ApiReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { addRoute, addRoutes } from './add-routes';
import type { AddRoutesOptions } from './add-routes-options';
import { arnForExecuteApi } from './arn-for-execute-api';
import { endpointOf } from './endpoint';
import type { HttpApiAttributes } from './http-api-props';
import type { HttpRoute } from './http-route';
import type { AddRouteOptions } from './http-route-options';
import { HttpStage } from './http-stage';
import type { HttpStageOptions } from './http-stage-options';
import type { IHttpApi } from './i-http-api';

/** An HTTP API that exists already, or that another part of this app defines. */
export class ImportedHttpApi extends Resource implements IHttpApi {
  static {
    markClass(ImportedHttpApi, '@apigwv2/core-http.ImportedHttpApi');
  }

  readonly protocol = 'HTTP';
  readonly isHttpApi = true;
  readonly apiRef: ApiReference;
  readonly apiId: string;
  readonly httpApiId: string;
  readonly apiEndpoint: string;
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpAuthorizationWord;
  readonly defaultAuthorizationScopes?: readonly string[];

  constructor(scope: Construct, id: string, attributes: HttpApiAttributes) {
    super(scope, id);
    const { httpApiId, defaultAuthorizer, defaultAuthorizationScopes } = attributes;
    this.apiRef = { apiId: httpApiId };
    this.apiId = httpApiId;
    this.httpApiId = httpApiId;
    this.apiEndpoint = attributes.apiEndpoint ?? endpointOf(this);
    this.defaultAuthorizer = defaultAuthorizer;
    this.defaultAuthorizationScopes = defaultAuthorizationScopes;
    if (defaultAuthorizer !== undefined) {
      declareDefaults(this, { authorizer: defaultAuthorizer, scopes: defaultAuthorizationScopes }, this);
    } else if (defaultAuthorizationScopes !== undefined) {
      throw new ApiDefinitionError(
        'ScopesNeedJwt',
        'default authorization scopes of an imported API need its defaultAuthorizer, and none was given; give the JWT authorizer too, or leave out the scopes',
        this,
      );
    }
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

  arnForExecuteApi(method?: HttpMethod | '*', path?: string, stage?: string): string {
    return arnForExecuteApi(this, method, path, stage);
  }

  metric(metricName: string, options?: MetricOptions): Metric {
    return HttpMetrics.of(this).metric(metricName, options);
  }

  metricClientError(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).clientError(options);
  }

  metricServerError(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).serverError(options);
  }

  metricDataProcessed(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).dataProcessed(options);
  }

  metricCount(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).count(options);
  }

  metricIntegrationLatency(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).integrationLatency(options);
  }

  metricLatency(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).latency(options);
  }
}
