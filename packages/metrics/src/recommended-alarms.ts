import type { IMetric, MathExpression, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { TargetMetrics } from './api-target';

/** Which alarms there are. */
export type AlarmName = 'errorRate' | 'latency' | 'integrationErrors' | 'clientErrorRate' | 'noTraffic';

/** What an alarm watches, and when it goes off unless the user says otherwise. */
export interface RecommendedAlarm {
  readonly description: string;
  readonly threshold: number;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number;
  readonly period: Duration;
  /** Whether it goes off below the threshold, also when there is no data at all. */
  readonly below?: boolean;
  metric(of: TargetMetrics, options: MetricOptions): IMetric;
}

const minutes = (count: number) => Duration.minutes(count);
const FIVE = { evaluationPeriods: 5, datapointsToAlarm: 3, period: minutes(1) };

/**
 * The alarms that an API should have. An error rate needs no thought of how much traffic there is; traffic that stops does,
 * and so that alarm is made when it is asked for.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html
 */
export const RECOMMENDED: { readonly [name in AlarmName]: RecommendedAlarm } = {
  errorRate: {
    ...FIVE,
    description: 'percent of requests that fail on the side of the API',
    threshold: 5,
    metric: (of, options) =>
      of.protocol === 'HTTP'
        ? percent(of.metrics.serverError(options), of.metrics.count(options), options)
        : percent(of.metrics.executionError(options), of.metrics.messageCount(options), options),
  },
  latency: {
    ...FIVE,
    description: 'milliseconds that the slowest percent of requests takes',
    threshold: 3000,
    metric: ({ protocol, metrics }, options) =>
      protocol === 'HTTP'
        ? metrics.latency({ statistic: 'p99', ...options })
        : metrics.integrationLatency({ statistic: 'p99', ...options }),
  },
  integrationErrors: {
    ...FIVE,
    description: 'requests that fail because of what answers them',
    threshold: 5,
    metric: ({ protocol, metrics }, options) =>
      protocol === 'HTTP' ? metrics.serverError(options) : metrics.integrationError(options),
  },
  clientErrorRate: {
    ...FIVE,
    description: 'percent of requests that are refused: throttled, unauthorized, unknown',
    threshold: 40,
    metric: (of, options) =>
      of.protocol === 'HTTP'
        ? percent(of.metrics.clientError(options), of.metrics.count(options), options)
        : percent(of.metrics.clientError(options), of.metrics.messageCount(options), options),
  },
  noTraffic: {
    description: 'requests, of which there should be some',
    threshold: 1,
    evaluationPeriods: 3,
    datapointsToAlarm: 3,
    period: minutes(5),
    below: true,
    metric: ({ protocol, metrics }, options) =>
      protocol === 'HTTP' ? metrics.count(options) : metrics.messageCount(options),
  },
};

function percent(part: IMetric, whole: IMetric, { period }: MetricOptions): MathExpression {
  // Loaded here and not above: finding a module of aws-cdk-lib takes a millisecond, and many apps make no alarm.
  const { MathExpression } = require('aws-cdk-lib/aws-cloudwatch') as typeof import('aws-cdk-lib/aws-cloudwatch');
  return new MathExpression({
    expression: 'IF(whole > 0, 100 * part / whole, 0)',
    usingMetrics: { part, whole },
    label: 'percent',
    period,
  });
}
