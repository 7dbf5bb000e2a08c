import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';

/** The CloudWatch metrics of an HTTP API, over all its stages, or of one stage. */
export interface IHttpMetrics {
  /** A metric by the name that CloudWatch knows it by. @default - average over 5 minutes */
  metric(metricName: string, options?: MetricOptions): Metric;
  /** The number of responses with a status of 400 to 499. @default - sum over 5 minutes */
  metricClientError(options?: MetricOptions): Metric;
  /** The number of responses with a status of 500 and above. @default - sum over 5 minutes */
  metricServerError(options?: MetricOptions): Metric;
  /** The amount of data processed, in bytes. @default - sum over 5 minutes */
  metricDataProcessed(options?: MetricOptions): Metric;
  /** The number of requests. @default - sample count over 5 minutes */
  metricCount(options?: MetricOptions): Metric;
  /** The time, in milliseconds, that integrations take to answer. @default - average over 5 minutes */
  metricIntegrationLatency(options?: MetricOptions): Metric;
  /** The time, in milliseconds, from a request to its response. @default - average over 5 minutes */
  metricLatency(options?: MetricOptions): Metric;
}
