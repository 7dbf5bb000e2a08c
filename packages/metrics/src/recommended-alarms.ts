import type { IMetric, MathExpression, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { TargetMetrics } from './api-target';
import type { HttpMetrics } from './http-metrics';
import { cloudwatch } from './modules';
import type { WebSocketMetrics } from './websocket-metrics';

/** The names of the recommended alarms. */
export type AlarmName = 'errorRate' | 'latency' | 'integrationErrors' | 'clientErrorRate' | 'noTraffic';

/** A recommended alarm: its metric for each protocol, and its defaults. */
export interface RecommendedAlarm {
  readonly description: string;
  readonly threshold: number;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number;
  readonly period: Duration;
  /** Whether the alarm fires below the threshold, also without any data. */
  readonly below?: boolean;
  http(metrics: HttpMetrics, options: MetricOptions): IMetric;
  webSocket(metrics: WebSocketMetrics, options: MetricOptions): IMetric;
}

const THREE_OF_FIVE = { evaluationPeriods: 5, datapointsToAlarm: 3, period: Duration.minutes(1) };
const P99 = { statistic: 'p99' };

/**
 * The recommended alarms. An error rate suits any amount of traffic. The alarm for missing traffic depends on the API, and
 * so it is created only on request.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html
 */
export const RECOMMENDED_ALARMS: { readonly [name in AlarmName]: RecommendedAlarm } = {
  errorRate: {
    ...THREE_OF_FIVE,
    description: 'percent of requests that fail on the side of the API',
    threshold: 5,
    http: (metrics, options) => percent(metrics.serverError(options), metrics.count(options), options),
    webSocket: (metrics, options) => percent(metrics.executionError(options), metrics.messageCount(options), options),
  },
  latency: {
    ...THREE_OF_FIVE,
    description: 'milliseconds that the slowest percent of requests takes',
    threshold: 3000,
    http: (metrics, options) => metrics.latency({ ...P99, ...options }),
    webSocket: (metrics, options) => metrics.integrationLatency({ ...P99, ...options }),
  },
  integrationErrors: {
    ...THREE_OF_FIVE,
    description: 'requests that fail because of what answers them',
    threshold: 5,
    http: (metrics, options) => metrics.serverError(options),
    webSocket: (metrics, options) => metrics.integrationError(options),
  },
  clientErrorRate: {
    ...THREE_OF_FIVE,
    description: 'percent of requests that are refused: throttled, unauthorized, unknown',
    threshold: 40,
    http: (metrics, options) => percent(metrics.clientError(options), metrics.count(options), options),
    webSocket: (metrics, options) => percent(metrics.clientError(options), metrics.messageCount(options), options),
  },
  noTraffic: {
    description: 'requests, of which there should be some',
    threshold: 1,
    evaluationPeriods: 3,
    datapointsToAlarm: 3,
    period: Duration.minutes(5),
    below: true,
    http: (metrics, options) => metrics.count(options),
    webSocket: (metrics, options) => metrics.messageCount(options),
  },
};

/** Returns the metric of an alarm for the protocol of its target. */
export function metricOf(alarm: RecommendedAlarm, target: TargetMetrics, options: MetricOptions): IMetric {
  return target.protocol === 'HTTP' ? alarm.http(target.metrics, options) : alarm.webSocket(target.metrics, options);
}

function percent(part: IMetric, whole: IMetric, { period }: MetricOptions): MathExpression {
  const { MathExpression } = cloudwatch();
  return new MathExpression({
    expression: 'IF(whole > 0, 100 * part / whole, 0)',
    usingMetrics: { part, whole },
    label: 'percent',
    period,
  });
}
