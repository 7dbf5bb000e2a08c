import type { IWebSocketApiRef } from '@apigwv2/contracts';
import type { WebSocketMetrics } from '@apigwv2/metrics';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IWebSocketMetrics } from './i-websocket-metrics';

/** The metric methods of APIs and stages, whether this app owns or imports them. */
export const WEBSOCKET_METRIC_METHODS: IWebSocketMetrics & ThisType<IWebSocketApiRef | IStageRef> = {
  metric(metricName, options) {
    return metricsOf(this).metric(metricName, options);
  },
  metricConnectCount(options) {
    return metricsOf(this).connectCount(options);
  },
  metricMessageCount(options) {
    return metricsOf(this).messageCount(options);
  },
  metricIntegrationError(options) {
    return metricsOf(this).integrationError(options);
  },
  metricClientError(options) {
    return metricsOf(this).clientError(options);
  },
  metricExecutionError(options) {
    return metricsOf(this).executionError(options);
  },
  metricIntegrationLatency(options) {
    return metricsOf(this).integrationLatency(options);
  },
};

function metricsOf(target: IWebSocketApiRef | IStageRef): WebSocketMetrics {
  // Loaded here and not above: it takes some milliseconds, and many apps read no metric.
  const metrics = require('@apigwv2/metrics') as typeof import('@apigwv2/metrics');
  return metrics.WebSocketMetrics.of(target);
}
