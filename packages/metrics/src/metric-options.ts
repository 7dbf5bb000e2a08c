import { boolean, duration, map, optional, options, string } from '@apigwv2/contracts';
import type { MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';

/** The kinds of the options of a metric. */
export const METRIC_OPTIONS = options<MetricOptions>({
  period: optional(duration),
  statistic: optional(string),
  dimensionsMap: optional(map(string)),
  unit: optional(string),
  label: optional(string),
  color: optional(string),
  account: optional(string),
  region: optional(string),
  stackAccount: optional(string),
  stackRegion: optional(string),
  id: optional(string),
  visible: optional(boolean),
});
