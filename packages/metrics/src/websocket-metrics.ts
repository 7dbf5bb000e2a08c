import { checkProtocol, type IWebSocketApiRef } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';
import { warnWithoutDetailedMetrics } from './detailed-metrics';
import { readMetric, stageDimensions } from './read-metric';
import type { IWebSocketRouteRef } from './websocket-route-ref';

/** What each metric is called in CloudWatch, and what is made of its samples unless the user says otherwise. */
const METRICS = {
  connectCount: ['ConnectCount', 'Sum'],
  messageCount: ['MessageCount', 'Sum'],
  integrationError: ['IntegrationError', 'Sum'],
  clientError: ['ClientError', 'Sum'],
  executionError: ['ExecutionError', 'Sum'],
  integrationLatency: ['IntegrationLatency', 'Average'],
} as const;

/** Where the metrics of a WebSocket route are read. */
export interface WebSocketRouteMetricsOptions {
  /** The stage that serves the route. It must have detailed metrics on, or the route has none. */
  readonly stage: IStageRef;
}

/**
 * The CloudWatch metrics of a WebSocket API, of one of its stages, or of a route in a stage.
 *
 * It asks for a reference only, so it serves imported APIs and L1s as well.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-logging.html
 * @example
 * const chat = WebSocketApi.fromWebSocketApiAttributes(stack, 'Chat', { webSocketId: 'a1b2c3d4e5' });
 * WebSocketMetrics.of(chat).executionError().createAlarm(stack, 'Errors', { threshold: 1, evaluationPeriods: 3 });
 */
export class WebSocketMetrics {
  /**
   * The metrics of a whole API or of one stage.
   *
   * @throws ApiDefinitionError `ProtocolMismatch` for an HTTP API
   */
  static of(target: IWebSocketApiRef | IStageRef): WebSocketMetrics;
  /** The metrics of a route in a stage. The service writes them only for stages with detailed metrics. */
  static of(route: IWebSocketRouteRef, options: WebSocketRouteMetricsOptions): WebSocketMetrics;
  static of(
    target: IWebSocketApiRef | IStageRef | IWebSocketRouteRef,
    options?: WebSocketRouteMetricsOptions,
  ): WebSocketMetrics {
    if (options !== undefined) {
      const { routeKey } = target as IWebSocketRouteRef;
      warnWithoutDetailedMetrics(routeKey, options.stage);
      return new WebSocketMetrics(target, { ...stageDimensions(options.stage), Route: routeKey });
    }
    if ('stageRef' in target) return new WebSocketMetrics(target, stageDimensions(target));
    const api = target as IWebSocketApiRef;
    checkProtocol(api, 'WEBSOCKET', api);
    return new WebSocketMetrics(api, { ApiId: api.apiRef.apiId });
  }

  private constructor(
    private readonly of: IConstruct,
    private readonly dimensionsMap: Record<string, string>,
  ) {}

  /** Messages to `$connect`, as a sum. */
  connectCount(options?: MetricOptions): Metric {
    return this.known('connectCount', options);
  }

  /** Messages to and from clients, as a sum. */
  messageCount(options?: MetricOptions): Metric {
    return this.known('messageCount', options);
  }

  /** Requests that an integration answered with an error, as a sum. */
  integrationError(options?: MetricOptions): Metric {
    return this.known('integrationError', options);
  }

  /** Requests that were answered with a status of 400 to 499 before an integration was called, as a sum. */
  clientError(options?: MetricOptions): Metric {
    return this.known('clientError', options);
  }

  /** Errors while an integration was called, as a sum. */
  executionError(options?: MetricOptions): Metric {
    return this.known('executionError', options);
  }

  /** The milliseconds between sending a request to its integration and getting the answer, as an average. */
  integrationLatency(options?: MetricOptions): Metric {
    return this.known('integrationLatency', options);
  }

  /**
   * A metric by the name that CloudWatch knows it by, such as one that is newer than this package.
   *
   * @param name the name, such as `MessageCount`
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
