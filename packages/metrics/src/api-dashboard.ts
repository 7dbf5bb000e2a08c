import { setFqn } from '@apigwv2/contracts';
import type { Dashboard, IMetric, IWidget, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type ApiTarget, metricsOf, type TargetMetrics } from './api-target';

/** What makes an {@link ApiDashboard}. */
export interface ApiDashboardProps {
  /** The APIs and stages that are shown, each in a row of its own. */
  readonly targets: readonly ApiTarget[];

  /** The name of the dashboard. @default - generated */
  readonly dashboardName?: string;

  /** How long a point of a graph is. @default Duration.minutes(5) */
  readonly period?: Duration;
}

/**
 * A dashboard of CloudWatch with traffic, errors and latency of APIs and stages, HTTP or WebSocket, owned or imported.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html
 * @example
 * new ApiDashboard(stack, 'Dashboard', { targets: [api] });
 */
export class ApiDashboard extends Construct {
  static {
    setFqn(ApiDashboard, '@apigwv2/metrics.ApiDashboard');
  }

  /** The dashboard, which takes more widgets. */
  readonly dashboard: Dashboard;

  /** @throws ApiDefinitionError `ResourceMissing` for a target that is not there */
  constructor(
    scope: Construct,
    id: string,
    { targets, dashboardName, period = Duration.minutes(5) }: ApiDashboardProps,
  ) {
    super(scope, id);
    const { Dashboard } = cloudWatch();
    this.dashboard = new Dashboard(this, 'Resource', { dashboardName });
    for (const target of targets) this.dashboard.addWidgets(...widgetsOf(target, { period }, this));
  }
}

function widgetsOf(target: ApiTarget, options: MetricOptions, at: Construct): IWidget[] {
  const { GraphWidget } = cloudWatch();
  const graphs = graphsOf(metricsOf(target, at), options);
  const { path } = target.node;
  return Object.entries(graphs).map(
    ([what, left]) => new GraphWidget({ title: `${path}: ${what}`, width: 24 / Object.keys(graphs).length, left }),
  );
}

function graphsOf(of: TargetMetrics, options: MetricOptions): { readonly [title: string]: IMetric[] } {
  const slow = { ...options, statistic: 'p99' };
  if (of.protocol === 'HTTP') {
    const { metrics } = of;
    return {
      traffic: [metrics.count(options), metrics.dataProcessed(options)],
      errors: [metrics.serverError(options), metrics.clientError(options)],
      latency: [metrics.latency(slow), metrics.integrationLatency(slow)],
    };
  }
  const { metrics } = of;
  return {
    traffic: [metrics.connectCount(options), metrics.messageCount(options)],
    errors: [metrics.executionError(options), metrics.integrationError(options), metrics.clientError(options)],
    latency: [metrics.integrationLatency(slow)],
  };
}

/** Loaded when a dashboard is made and not above: finding a module of aws-cdk-lib takes a millisecond. */
function cloudWatch(): typeof import('aws-cdk-lib/aws-cloudwatch') {
  return require('aws-cdk-lib/aws-cloudwatch') as typeof import('aws-cdk-lib/aws-cloudwatch');
}
