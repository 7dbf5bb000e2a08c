import { checked, checkProtocol, HttpRouteKey, type IHttpApiRef, withMember } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Fn } from 'aws-cdk-lib/core';
import { ApiMetrics } from './api-metrics';
import { warnWithoutDetailedMetrics } from './detailed-metrics';
import type { IHttpRouteRef } from './http-route-ref';
import { metricDimensions } from './metric-dimensions';
import type { RouteMetricsOptions } from './route-metrics-options';

/** The metrics of HTTP APIs. */
const HTTP_METRICS = {
  clientError: ['4xx', 'Sum'],
  serverError: ['5xx', 'Sum'],
  dataProcessed: ['DataProcessed', 'Sum'],
  count: ['Count', 'SampleCount'],
  integrationLatency: ['IntegrationLatency', 'Average'],
  latency: ['Latency', 'Average'],
} as const;

/** Options of the metrics of a route of an HTTP API. */
export type HttpRouteMetricsOptions = RouteMetricsOptions;

/**
 * The CloudWatch metrics of an HTTP API, of one of its stages, or of a route in a stage.
 *
 * A reference is enough, so imported APIs and L1s have metrics too. The metrics have the account and region of the stack of
 * the reference, so that alarms and dashboards in other stacks find them.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html
 * @example
 * const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
 * HttpMetrics.of(api)
 *   .serverError({ period: Duration.minutes(1) })
 *   .createAlarm(stack, 'ServerErrors', { threshold: 1, evaluationPeriods: 3 });
 */
export class HttpMetrics extends ApiMetrics {
  /**
   * Returns the metrics of a whole API or of one stage.
   *
   * @throws ApiDefinitionError `ProtocolMismatch` for a WebSocket API
   */
  static of(target: IHttpApiRef | IStageRef): HttpMetrics;
  /**
   * Returns the metrics of a route in a stage. The service writes them only for stages with detailed metrics. The `$default`
   * route is `$default` in both dimensions, Method and Resource.
   *
   * @throws ApiDefinitionError `InvalidRouteKey` for a route key that HTTP APIs do not have
   */
  static of(route: IHttpRouteRef, options: HttpRouteMetricsOptions): HttpMetrics;
  static of(target: IHttpApiRef | IStageRef | IHttpRouteRef, options?: HttpRouteMetricsOptions): HttpMetrics {
    checked('target', withMember('an API, a stage or a route', 'node'), target, 'HttpMetrics');
    if (options !== undefined) {
      const route = target as IHttpRouteRef;
      warnWithoutDetailedMetrics(keyOf(route), options.stage);
      return new HttpMetrics(route, { ...metricDimensions(options.stage), ...routeDimensions(route) });
    }
    const source = target as IHttpApiRef | IStageRef;
    if (!('stageRef' in source)) checkProtocol(source, 'HTTP', source);
    return new HttpMetrics(source, metricDimensions(source));
  }

  /** Returns the number of responses with a status of 400 to 499. The default statistic is the sum. */
  clientError(options?: MetricOptions): Metric {
    return this.read(HTTP_METRICS.clientError, options);
  }

  /** Returns the number of responses with a status of 500 to 599. The default statistic is the sum. */
  serverError(options?: MetricOptions): Metric {
    return this.read(HTTP_METRICS.serverError, options);
  }

  /** Returns the amount of data processed, in bytes. The default statistic is the sum. */
  dataProcessed(options?: MetricOptions): Metric {
    return this.read(HTTP_METRICS.dataProcessed, options);
  }

  /** Returns the number of requests. The default statistic is the sample count. */
  count(options?: MetricOptions): Metric {
    return this.read(HTTP_METRICS.count, options);
  }

  /** Returns the time that integrations take to respond, in milliseconds. The default statistic is the average. */
  integrationLatency(options?: MetricOptions): Metric {
    return this.read(HTTP_METRICS.integrationLatency, options);
  }

  /** Returns the time from a request to its response, in milliseconds. The default statistic is the average. */
  latency(options?: MetricOptions): Metric {
    return this.read(HTTP_METRICS.latency, options);
  }
}

function keyOf({ routeKey }: IHttpRouteRef): string {
  return typeof routeKey === 'string' ? routeKey : routeKey.key;
}

function routeDimensions(route: IHttpRouteRef): Record<string, string> {
  const { routeKey } = route;
  const { key, method, path } = typeof routeKey === 'string' ? HttpRouteKey.parse(routeKey, route) : routeKey;
  if (path !== undefined) return { Method: method, Resource: path };
  if (key === HttpRouteKey.DEFAULT.key) return { Method: key, Resource: key };
  // A key that is a token is split at deployment.
  const parts = Fn.split(' ', key);
  return { Method: Fn.select(0, parts), Resource: Fn.select(1, parts) };
}
