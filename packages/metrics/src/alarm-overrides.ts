import { duration, number, optional, options } from '@apigwv2/contracts';
import type { Duration } from 'aws-cdk-lib/core';

/** Overrides of one alarm of `ApiAlarms`. */
export interface AlarmOverrides {
  /** The value at or above which the alarm fires, or below which noTraffic does, in the unit of the alarm. @default - see {@link ApiAlarmsProps} */
  readonly threshold?: number;
  /** The number of periods that the alarm evaluates. @default - 5, or 3 for `noTraffic` */
  readonly evaluationPeriods?: number;
  /** The number of periods that must breach the threshold. @default 3 */
  readonly datapointsToAlarm?: number;
  /** The length of a period. @default - 1 minute, or 5 minutes for `noTraffic` */
  readonly period?: Duration;
}

/** The kinds of the options of {@link AlarmOverrides}. */
export const ALARM_OVERRIDES = options<AlarmOverrides>({
  threshold: optional(number),
  evaluationPeriods: optional(number),
  datapointsToAlarm: optional(number),
  period: optional(duration),
});
