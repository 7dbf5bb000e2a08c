import {
  anything,
  boolean,
  checkedProps,
  constructs,
  discarded,
  either,
  list,
  optional,
  options,
  scopeAndId,
  setFqn,
  validateNumber,
} from '@apigwv2/contracts';
import type { Alarm, IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { ALARM_OVERRIDES, type AlarmOverrides } from './alarm-overrides';
import { type ApiTarget, metricsOf } from './api-target';
import { definitionError } from './definition-error';
import { cloudwatch } from './modules';
import { type AlarmName, metricOf, RECOMMENDED_ALARMS } from './recommended-alarms';

/** Properties of `ApiAlarms`. Each alarm takes overrides, or `false` to omit it. */
export interface ApiAlarmsProps {
  /** The API or the stage to monitor. */
  readonly target: ApiTarget;
  /** The actions of all alarms. @default - none */
  readonly actions?: readonly IAlarmAction[];
  /** The percentage of requests that fail with an error of the API or its integrations. @default - fires from 5 on */
  readonly errorRate?: AlarmOverrides | false;
  /** The 99th percentile of the latency, in milliseconds; of the integrations for a WebSocket API. @default - fires from 3000 on */
  readonly latency?: AlarmOverrides | false;
  /** The number of requests per period that fail because of their integration. @default - fires from 5 on */
  readonly integrationErrors?: AlarmOverrides | false;
  /** The percentage of requests that are rejected: throttled, unauthorized or without a route. @default - fires from 40 on */
  readonly clientErrorRate?: AlarmOverrides | false;
  /** The absence of requests for 15 minutes. @default false */
  readonly noTraffic?: AlarmOverrides | boolean;
}

/**
 * The recommended alarms of an API or a stage, HTTP or WebSocket, owned or imported.
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

  /** The alarms by name. */
  readonly alarms: { readonly [name in AlarmName]?: Alarm };

  /** @throws ApiDefinitionError `DatapointsOutOfRange`, `MissingResource` for an undefined target, `NumberNotFinite` */
  constructor(scope: Construct, id: string, props: ApiAlarmsProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      const { target, actions = [], noTraffic = false, ...overrides } = checkedProps(API_ALARMS_PROPS, props, this);
      const alarms: { readonly [name in AlarmName]?: AlarmOverrides | boolean } = { ...overrides, noTraffic };
      const created = (Object.keys(RECOMMENDED_ALARMS) as AlarmName[])
        .filter((name) => alarms[name] !== false)
        .map((name) => [name, this.create(name, target, alarms[name])] as const);
      for (const [, alarm] of created) if (actions.length > 0) alarm.addAlarmAction(...actions);
      this.alarms = Object.fromEntries(created);
    } catch (error) {
      throw discarded(this, error);
    }
  }

  private create(name: AlarmName, target: ApiTarget, overrides: AlarmOverrides | boolean = {}): Alarm {
    const recommended = RECOMMENDED_ALARMS[name];
    const { threshold, evaluationPeriods, datapointsToAlarm, period } = {
      ...recommended,
      ...(typeof overrides === 'boolean' ? {} : overrides),
    };
    for (const [option, value] of Object.entries({ threshold, evaluationPeriods, datapointsToAlarm })) {
      validateNumber(`${option} of ${name}`, value, this);
    }
    const given = typeof overrides === 'boolean' ? undefined : overrides.datapointsToAlarm;
    if (given !== undefined && given > evaluationPeriods) {
      throw definitionError(
        'DatapointsOutOfRange',
        `datapointsToAlarm of ${name} must be at most evaluationPeriods, ${evaluationPeriods}, got ${given}; raise evaluationPeriods too`,
        this,
      );
    }
    const { Alarm, ComparisonOperator, TreatMissingData } = cloudwatch();
    return new Alarm(this, name, {
      metric: metricOf(recommended, metricsOf(target, this), { period }),
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

/** The kinds of the options of {@link ApiAlarmsProps}. */
export const API_ALARMS_PROPS = options<ApiAlarmsProps>({
  target: anything,
  actions: optional(list(constructs.alarmAction)),
  errorRate: optional(either(boolean, ALARM_OVERRIDES)),
  latency: optional(either(boolean, ALARM_OVERRIDES)),
  integrationErrors: optional(either(boolean, ALARM_OVERRIDES)),
  clientErrorRate: optional(either(boolean, ALARM_OVERRIDES)),
  noTraffic: optional(either(boolean, ALARM_OVERRIDES)),
});
