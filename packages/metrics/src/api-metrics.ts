import { checked, checkedProps, string } from '@apigwv2/contracts';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';
import { METRIC_OPTIONS } from './metric-options';
import { cloudwatch } from './modules';

/** The name of a metric in CloudWatch, and its default statistic. */
export type MetricDefinition = readonly [metricName: string, statistic: string];

/**
 * The base class of the metrics of APIs, stages and routes.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/working_with_metrics.html
 */
export abstract class ApiMetrics {
  protected constructor(
    private readonly source: IConstruct,
    private readonly dimensionsMap: Record<string, string>,
  ) {}

  /**
   * Returns a metric by its name in CloudWatch, such as one that is newer than this package.
   *
   * @param metricName the name, such as `IntegrationLatency`
   * @param options the properties of the metric; the default statistic is the average
   */
  metric(metricName: string, options?: MetricOptions): Metric {
    const { Metric } = cloudwatch();
    const { source, dimensionsMap } = this;
    checked('metricName', string, metricName, source);
    options = checkedProps(METRIC_OPTIONS, options, source);
    return new Metric({ namespace: 'AWS/ApiGateway', metricName, dimensionsMap, ...options }).attachTo(source);
  }

  /** Returns a metric of the protocol, with its default statistic. */
  protected read([metricName, statistic]: MetricDefinition, options?: MetricOptions): Metric {
    return this.metric(metricName, { statistic, ...options });
  }
}
