import { setFqn } from '@apigwv2/contracts';
import type { Alarm, IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import type { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type ApiTarget, metricsOf } from './api-target';
import { type AlarmName, RECOMMENDED } from './recommended-alarms';

/** What is changed of an alarm. */
export interface AlarmChanges {
  /** From which value on it goes off, in the unit of the alarm. @default - see {@link ApiAlarmsProps} */
  readonly threshold?: number;
  /** Over how many periods it looks. @default 5; 3 for noTraffic */
  readonly evaluationPeriods?: number;
  /** How many of them must be bad. @default 3 */
  readonly datapointsToAlarm?: number;
  /** How long a period is. @default Duration.minutes(1); 5 minutes for noTraffic */
  readonly period?: Duration;
}

/** What makes {@link ApiAlarms}: each alarm can be changed, or left out with `false`. */
export interface ApiAlarmsProps {
  /** The API or the stage that is watched. */
  readonly target: ApiTarget;
  /** What is done when an alarm goes off. @default - nothing */
  readonly actions?: readonly IAlarmAction[];
  /** Too large a part of requests, in percent, fails on the side of the API. @default - from 5 on */
  readonly errorRate?: AlarmChanges | false;
  /** The slowest percent of requests takes long, in milliseconds; of a WebSocket API, of their integrations. @default - from 3000 on */
  readonly latency?: AlarmChanges | false;
  /** Requests fail because of what answers them, counted in a period. @default - from 5 on */
  readonly integrationErrors?: AlarmChanges | false;
  /** Too large a part of requests, in percent, is refused: throttled, unauthorized, unknown. @default - from 40 on */
  readonly clientErrorRate?: AlarmChanges | false;
  /** There is no request for 15 minutes. @default false */
  readonly noTraffic?: AlarmChanges | boolean;
}

/**
 * The alarms that an API or a stage should have, HTTP or WebSocket, owned or imported.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html
 * @example
 * import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
 * import { Topic } from 'aws-cdk-lib/aws-sns';
 *
 * new ApiAlarms(stack, 'Alarms', {
 *   target: api,
 *   actions: [new SnsAction(new Topic(stack, 'Topic'))],
 *   latency: { threshold: 1000 },
 *   clientErrorRate: false,
 * });
 */
export class ApiAlarms extends Construct {
  static {
    setFqn(ApiAlarms, '@apigwv2/metrics.ApiAlarms');
  }

  /** The alarms by their names. */
  readonly alarms: { readonly [name in AlarmName]?: Alarm };

  /** @throws ApiDefinitionError `ResourceMissing` for a target that is not there */
  constructor(scope: Construct, id: string, { target, actions = [], noTraffic = false, ...changes }: ApiAlarmsProps) {
    super(scope, id);
    const wanted: { readonly [name in AlarmName]?: AlarmChanges | boolean } = { ...changes, noTraffic };
    const made = (Object.keys(RECOMMENDED) as AlarmName[])
      .filter((name) => wanted[name] !== false)
      .map((name) => [name, this.make(name, target, wanted[name])] as const);
    for (const [, alarm] of made) if (actions.length > 0) alarm.addAlarmAction(...actions);
    this.alarms = Object.fromEntries(made);
  }

  private make(name: AlarmName, target: ApiTarget, changes: AlarmChanges | boolean = {}): Alarm {
    const recommended = RECOMMENDED[name];
    const { threshold, evaluationPeriods, datapointsToAlarm, period } = {
      ...recommended,
      ...(typeof changes === 'boolean' ? {} : changes),
    };
    // Loaded here and not above: finding a module of aws-cdk-lib takes a millisecond, and many apps make no alarm.
    const { Alarm, ComparisonOperator, TreatMissingData } =
      require('aws-cdk-lib/aws-cloudwatch') as typeof import('aws-cdk-lib/aws-cloudwatch');
    return new Alarm(this, name, {
      metric: recommended.metric(metricsOf(target, this), { period }),
      alarmDescription: `${target.node.path}: ${recommended.description}`,
      threshold,
      evaluationPeriods,
      datapointsToAlarm: Math.min(datapointsToAlarm, evaluationPeriods),
      comparisonOperator: recommended.below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: recommended.below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
  }
}
