import {
  anything,
  checkedProps,
  discarded,
  duration,
  list,
  optional,
  options,
  scopeAndId,
  setFqn,
  string,
} from '@apigwv2/contracts';
import type { Dashboard, IMetric, IWidget, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type ApiTarget, metricsOf, type TargetMetrics } from './api-target';
import { cloudwatch } from './modules';

/** Properties of an `ApiDashboard`. */
export interface ApiDashboardProps {
  /** The APIs and stages to show, each in a separate row. */
  readonly targets: readonly ApiTarget[];

  /** The name of the dashboard. @default - generated */
  readonly dashboardName?: string;

  /** The period of each data point. @default Duration.minutes(5) */
  readonly period?: Duration;
}

/**
 * A CloudWatch dashboard with traffic, errors and latency of APIs and stages, HTTP or WebSocket, owned or imported.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html
 * @example
 * new ApiDashboard(stack, 'Dashboard', { targets: [api] });
 */
export class ApiDashboard extends Construct {
  static {
    setFqn(ApiDashboard, '@apigwv2/metrics.ApiDashboard');
  }

  /** The dashboard, for more widgets. */
  readonly dashboard: Dashboard;

  /** @throws ApiDefinitionError `MissingResource` for an undefined target */
  constructor(scope: Construct, id: string, props: ApiDashboardProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      const { targets, dashboardName, period = Duration.minutes(5) } = checkedProps(API_DASHBOARD_PROPS, props, this);
      const { Dashboard } = cloudwatch();
      this.dashboard = new Dashboard(this, 'Resource', { dashboardName });
      for (const target of targets) this.dashboard.addWidgets(...widgetsOf(target, { period }, this));
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

function widgetsOf(target: ApiTarget, options: MetricOptions, at: Construct): IWidget[] {
  const { GraphWidget } = cloudwatch();
  const graphs = Object.entries(graphsOf(metricsOf(target, at), options));
  const { path } = target.node;
  return graphs.map(
    ([title, left]) => new GraphWidget({ title: `${path}: ${title}`, width: 24 / graphs.length, left }),
  );
}

function graphsOf(target: TargetMetrics, options: MetricOptions): { readonly [title: string]: IMetric[] } {
  const p99 = { ...options, statistic: 'p99' };
  if (target.protocol === 'HTTP') {
    const { metrics } = target;
    return {
      traffic: [metrics.count(options), metrics.dataProcessed(options)],
      errors: [metrics.serverError(options), metrics.clientError(options)],
      latency: [metrics.latency(p99), metrics.integrationLatency(p99)],
    };
  }
  const { metrics } = target;
  return {
    traffic: [metrics.connectCount(options), metrics.messageCount(options)],
    errors: [metrics.executionError(options), metrics.integrationError(options), metrics.clientError(options)],
    latency: [metrics.integrationLatency(p99)],
  };
}

/** The kinds of the options of {@link ApiDashboardProps}. */
export const API_DASHBOARD_PROPS = options<ApiDashboardProps>({
  targets: list(anything),
  dashboardName: optional(string),
  period: optional(duration),
});
