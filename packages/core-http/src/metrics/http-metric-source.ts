import type { IHttpApiRef } from '@apigwv2/contracts';
import { scopeAndId } from '@apigwv2/contracts/kernel';
import type { HttpMetrics } from '@apigwv2/metrics';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { modules } from '../modules';
import type { IHttpMetrics } from './i-http-metrics';

/** An HTTP API or a stage of one, as a source of CloudWatch metrics. */
export abstract class HttpMetricSource extends Resource implements IHttpMetrics {
  constructor(scope: Construct, id: string) {
    super(...scopeAndId(scope, id, new.target.name));
  }

  metric(metricName: string, options?: MetricOptions): Metric {
    return metricsOf(this).metric(metricName, options);
  }

  metricClientError(options?: MetricOptions): Metric {
    return metricsOf(this).clientError(options);
  }

  metricServerError(options?: MetricOptions): Metric {
    return metricsOf(this).serverError(options);
  }

  metricDataProcessed(options?: MetricOptions): Metric {
    return metricsOf(this).dataProcessed(options);
  }

  metricCount(options?: MetricOptions): Metric {
    return metricsOf(this).count(options);
  }

  metricIntegrationLatency(options?: MetricOptions): Metric {
    return metricsOf(this).integrationLatency(options);
  }

  metricLatency(options?: MetricOptions): Metric {
    return metricsOf(this).latency(options);
  }
}

/** Each subclass is an API or a stage. */
function metricsOf(source: HttpMetricSource): HttpMetrics {
  return modules.metrics.HttpMetrics.of(source as HttpMetricSource & (IHttpApiRef | IStageRef));
}
