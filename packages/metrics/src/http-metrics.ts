import { checkProtocol, HttpRouteKey, type IHttpApiRef } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Fn } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { warnWithoutDetailedMetrics } from './detailed-metrics';
import type { IHttpRouteRef } from './http-route-ref';
import { readMetric, stageDimensions } from './read-metric';

/** What each metric is called in CloudWatch, and what is made of its samples unless the user says otherwise. */
const METRICS = {
  clientError: ['4xx', 'Sum'],
  serverError: ['5xx', 'Sum'],
  dataProcessed: ['DataProcessed', 'Sum'],
  count: ['Count', 'SampleCount'],
  integrationLatency: ['IntegrationLatency', 'Average'],
  latency: ['Latency', 'Average'],
} as const;

/** Where the metrics of a route are read. */
export interface HttpRouteMetricsOptions {
  /** The stage that serves the route. It must have detailed metrics on, or the route has none. */
  readonly stage: IStageRef;
}

/**
 * The CloudWatch metrics of an HTTP API, of one of its stages, or of a route in a stage.
 *
 * It asks for a reference only, so it serves imported APIs and L1s as well. The metrics know the account and region of
 * the stack of that reference, so that alarms and dashboards elsewhere find them.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html
 * @example
 * const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
 * HttpMetrics.of(api)
 *   .serverError({ period: Duration.minutes(1) })
 *   .createAlarm(stack, 'ServerErrors', { threshold: 1, evaluationPeriods: 3 });
 */
export class HttpMetrics {
  /**
   * The metrics of a whole API or of one stage.
   *
   * @throws ApiDefinitionError `ProtocolMismatch` for a WebSocket API
   */
  static of(target: IHttpApiRef | IStageRef): HttpMetrics;
  /**
   * The metrics of a route in a stage. The service writes them only for stages with detailed metrics. The `$default`
   * route is `$default` in both dimensions, Method and Resource.
   *
   * @throws ApiDefinitionError `RouteKeyMalformed` for a route key that is no key of an HTTP API
   */
  static of(route: IHttpRouteRef, options: HttpRouteMetricsOptions): HttpMetrics;
  static of(target: IHttpApiRef | IStageRef | IHttpRouteRef, options?: HttpRouteMetricsOptions): HttpMetrics {
    if (options !== undefined) {
      const route = target as IHttpRouteRef;
      warnWithoutDetailedMetrics(keyOf(route), options.stage);
      return new HttpMetrics(route, { ...stageDimensions(options.stage), ...routeDimensions(route) });
    }
    if ('stageRef' in target) return new HttpMetrics(target, stageDimensions(target));
    const api = target as IHttpApiRef;
    checkProtocol(api, 'HTTP', api);
    return new HttpMetrics(api, { ApiId: api.apiRef.apiId });
  }

  private constructor(
    private readonly of: IConstruct,
    private readonly dimensionsMap: Record<string, string>,
  ) {}

  /** Requests that were answered with a status of 400 to 499, as a sum. */
  clientError(options?: MetricOptions): Metric {
    return this.known('clientError', options);
  }

  /** Requests that were answered with a status of 500 to 599, as a sum. */
  serverError(options?: MetricOptions): Metric {
    return this.known('serverError', options);
  }

  /** The bytes that went through, as a sum. */
  dataProcessed(options?: MetricOptions): Metric {
    return this.known('dataProcessed', options);
  }

  /** All requests, as the number of samples. */
  count(options?: MetricOptions): Metric {
    return this.known('count', options);
  }

  /** The milliseconds between sending a request to its integration and getting the answer, as an average. */
  integrationLatency(options?: MetricOptions): Metric {
    return this.known('integrationLatency', options);
  }

  /** The milliseconds between a request of a client and the answer to it, as an average. */
  latency(options?: MetricOptions): Metric {
    return this.known('latency', options);
  }

  /**
   * A metric by the name that CloudWatch knows it by, such as one that is newer than this package.
   *
   * @param name the name, such as `Latency`
   * @param options what is read of it; the statistic is the average unless they say another
   */
  metric(name: string, options?: MetricOptions): Metric {
    return readMetric(this.of, name, this.dimensionsMap, options);
  }

  private known(metric: keyof typeof METRICS, options?: MetricOptions): Metric {
    const [name, statistic] = METRICS[metric];
    return this.metric(name, { statistic, ...options });
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
  // A key that is only known after deployment is taken apart there.
  const parts = Fn.split(' ', key);
  return { Method: Fn.select(0, parts), Resource: Fn.select(1, parts) };
}
