import { apiOfStage } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';

/** Reads a metric of API Gateway, in the account and region of the construct that it is of. */
export function readMetric(
  of: IConstruct,
  metricName: string,
  dimensionsMap: Record<string, string>,
  options?: MetricOptions,
): Metric {
  // Loaded here and not above: finding a module of aws-cdk-lib takes a millisecond, and many apps read no metric.
  const { Metric } = require('aws-cdk-lib/aws-cloudwatch') as typeof import('aws-cdk-lib/aws-cloudwatch');
  return new Metric({ namespace: 'AWS/ApiGateway', metricName, dimensionsMap, ...options }).attachTo(of);
}

/** By which dimensions CloudWatch knows a stage. */
export function stageDimensions(stage: IStageRef): Record<string, string> {
  return { ApiId: apiOfStage(stage).apiRef.apiId, Stage: stage.stageRef.stageName };
}
