import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';

/** The CloudWatch metrics of an HTTP API, over all its stages, or of one stage. */
export interface IHttpMetrics {
  /** Returns a metric by its CloudWatch name. @default - average over 5 minutes */
  metric(metricName: string, options?: MetricOptions): Metric;
  /** Returns the number of responses with a status of 400 to 499. @default - sum over 5 minutes */
  metricClientError(options?: MetricOptions): Metric;
  /** Returns the number of responses with a status of 500 and above. @default - sum over 5 minutes */
  metricServerError(options?: MetricOptions): Metric;
  /** Returns the amount of data processed, in bytes. @default - sum over 5 minutes */
  metricDataProcessed(options?: MetricOptions): Metric;
  /** Returns the number of requests. @default - sample count over 5 minutes */
  metricCount(options?: MetricOptions): Metric;
  /** Returns the latency of integrations, in milliseconds. @default - average over 5 minutes */
  metricIntegrationLatency(options?: MetricOptions): Metric;
  /** Returns the latency from a request to its response, in milliseconds. @default - average over 5 minutes */
  metricLatency(options?: MetricOptions): Metric;
}
