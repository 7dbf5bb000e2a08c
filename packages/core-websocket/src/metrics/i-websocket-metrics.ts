import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';

/** The CloudWatch metrics of a WebSocket API, over all its stages, or of one stage. */
export interface IWebSocketMetrics {
  /** Returns a metric by its CloudWatch name. @default - average over 5 minutes */
  metric(metricName: string, options?: MetricOptions): Metric;
  /** Returns the number of messages to `$connect`. @default - sum over 5 minutes */
  metricConnectCount(options?: MetricOptions): Metric;
  /** Returns the number of messages, to and from clients. @default - sum over 5 minutes */
  metricMessageCount(options?: MetricOptions): Metric;
  /** Returns the number of requests whose integration responded with an error. @default - sum over 5 minutes */
  metricIntegrationError(options?: MetricOptions): Metric;
  /** Returns the number of requests that received 4XX before the integration was called. @default - sum over 5 minutes */
  metricClientError(options?: MetricOptions): Metric;
  /** Returns the number of errors while an integration was called. @default - sum over 5 minutes */
  metricExecutionError(options?: MetricOptions): Metric;
  /** Returns the latency of integrations, in milliseconds. @default - average over 5 minutes */
  metricIntegrationLatency(options?: MetricOptions): Metric;
}
