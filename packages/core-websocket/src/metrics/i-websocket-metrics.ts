import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';

/** The CloudWatch metrics of a WebSocket API, over all its stages, or of one stage. */
export interface IWebSocketMetrics {
  /** A metric by the name that CloudWatch knows it by. @default - average over 5 minutes */
  metric(metricName: string, options?: MetricOptions): Metric;
  /** The number of messages to `$connect`. @default - sum over 5 minutes */
  metricConnectCount(options?: MetricOptions): Metric;
  /** The number of messages, to and from clients. @default - sum over 5 minutes */
  metricMessageCount(options?: MetricOptions): Metric;
  /** The number of requests that an integration answered with an error. @default - sum over 5 minutes */
  metricIntegrationError(options?: MetricOptions): Metric;
  /** The number of requests that were answered with 4XX before an integration was called. @default - sum over 5 minutes */
  metricClientError(options?: MetricOptions): Metric;
  /** The number of errors while an integration was called. @default - sum over 5 minutes */
  metricExecutionError(options?: MetricOptions): Metric;
  /** The time, in milliseconds, that integrations take to answer. @default - average over 5 minutes */
  metricIntegrationLatency(options?: MetricOptions): Metric;
}
