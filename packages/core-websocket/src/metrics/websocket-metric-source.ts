import type { IWebSocketApiRef } from '@apigwv2/contracts';
import { scopeAndId } from '@apigwv2/contracts/kernel';
import type { WebSocketMetrics } from '@apigwv2/metrics';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { modules } from '../modules';
import type { IWebSocketMetrics } from './i-websocket-metrics';

/** A WebSocket API or a stage of one, as a source of CloudWatch metrics. */
export abstract class WebSocketMetricSource extends Resource implements IWebSocketMetrics {
  constructor(scope: Construct, id: string) {
    super(...scopeAndId(scope, id, new.target.name));
  }

  metric(metricName: string, options?: MetricOptions): Metric {
    return metricsOf(this).metric(metricName, options);
  }

  metricConnectCount(options?: MetricOptions): Metric {
    return metricsOf(this).connectCount(options);
  }

  metricMessageCount(options?: MetricOptions): Metric {
    return metricsOf(this).messageCount(options);
  }

  metricIntegrationError(options?: MetricOptions): Metric {
    return metricsOf(this).integrationError(options);
  }

  metricClientError(options?: MetricOptions): Metric {
    return metricsOf(this).clientError(options);
  }

  metricExecutionError(options?: MetricOptions): Metric {
    return metricsOf(this).executionError(options);
  }

  metricIntegrationLatency(options?: MetricOptions): Metric {
    return metricsOf(this).integrationLatency(options);
  }
}

/** Each subclass is an API or a stage. */
function metricsOf(source: WebSocketMetricSource): WebSocketMetrics {
  return modules.metrics.WebSocketMetrics.of(source as WebSocketMetricSource & (IWebSocketApiRef | IStageRef));
}
