import { checked, checkProtocol, type IWebSocketApiRef, withMember } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { ApiMetrics } from './api-metrics';
import { warnWithoutDetailedMetrics } from './detailed-metrics';
import { metricDimensions } from './metric-dimensions';
import type { RouteMetricsOptions } from './route-metrics-options';
import type { IWebSocketRouteRef } from './websocket-route-ref';

/** The metrics of WebSocket APIs. */
const WEBSOCKET_METRICS = {
  connectCount: ['ConnectCount', 'Sum'],
  messageCount: ['MessageCount', 'Sum'],
  integrationError: ['IntegrationError', 'Sum'],
  clientError: ['ClientError', 'Sum'],
  executionError: ['ExecutionError', 'Sum'],
  integrationLatency: ['IntegrationLatency', 'Average'],
} as const;

/** Options of the metrics of a route of a WebSocket API. */
export type WebSocketRouteMetricsOptions = RouteMetricsOptions;

/**
 * The CloudWatch metrics of a WebSocket API, of one of its stages, or of a route in a stage.
 *
 * A reference is enough, so imported APIs and L1s have metrics too.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-logging.html
 * @example
 * const chat = WebSocketApi.fromWebSocketApiAttributes(stack, 'Chat', { webSocketId: 'a1b2c3d4e5' });
 * WebSocketMetrics.of(chat).executionError().createAlarm(stack, 'Errors', { threshold: 1, evaluationPeriods: 3 });
 */
export class WebSocketMetrics extends ApiMetrics {
  /**
   * Returns the metrics of a whole API or of one stage.
   *
   * @throws ApiDefinitionError `ProtocolMismatch` for an HTTP API
   */
  static of(target: IWebSocketApiRef | IStageRef): WebSocketMetrics;
  /** Returns the metrics of a route in a stage. The service writes them only for stages with detailed metrics. */
  static of(route: IWebSocketRouteRef, options: WebSocketRouteMetricsOptions): WebSocketMetrics;
  static of(
    target: IWebSocketApiRef | IStageRef | IWebSocketRouteRef,
    options?: WebSocketRouteMetricsOptions,
  ): WebSocketMetrics {
    checked('target', withMember('an API, a stage or a route', 'node'), target, 'WebSocketMetrics');
    if (options !== undefined) {
      const { routeKey } = target as IWebSocketRouteRef;
      warnWithoutDetailedMetrics(routeKey, options.stage);
      return new WebSocketMetrics(target, { ...metricDimensions(options.stage), Route: routeKey });
    }
    const source = target as IWebSocketApiRef | IStageRef;
    if (!('stageRef' in source)) checkProtocol(source, 'WEBSOCKET', source);
    return new WebSocketMetrics(source, metricDimensions(source));
  }

  /** Returns the number of messages to `$connect`. The default statistic is the sum. */
  connectCount(options?: MetricOptions): Metric {
    return this.read(WEBSOCKET_METRICS.connectCount, options);
  }

  /** Returns the number of messages to and from clients. The default statistic is the sum. */
  messageCount(options?: MetricOptions): Metric {
    return this.read(WEBSOCKET_METRICS.messageCount, options);
  }

  /** Returns the number of requests to which an integration responded with an error. The default statistic is the sum. */
  integrationError(options?: MetricOptions): Metric {
    return this.read(WEBSOCKET_METRICS.integrationError, options);
  }

  /**
   * Returns the number of responses with a status of 400 to 499 before an integration was called. The default statistic is
   * the sum.
   */
  clientError(options?: MetricOptions): Metric {
    return this.read(WEBSOCKET_METRICS.clientError, options);
  }

  /** Returns the number of errors in calls of integrations. The default statistic is the sum. */
  executionError(options?: MetricOptions): Metric {
    return this.read(WEBSOCKET_METRICS.executionError, options);
  }

  /** Returns the time that integrations take to respond, in milliseconds. The default statistic is the average. */
  integrationLatency(options?: MetricOptions): Metric {
    return this.read(WEBSOCKET_METRICS.integrationLatency, options);
  }
}
