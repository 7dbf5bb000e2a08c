import { apiOfStage } from '@apigwv2/contracts';
import type { IApiRef, IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';

/** Returns the dimensions by which CloudWatch identifies the metrics of an API or a stage. */
export function metricDimensions(target: IApiRef | IStageRef): Record<string, string> {
  if (!('stageRef' in target)) return { ApiId: target.apiRef.apiId };
  return { ApiId: apiOfStage(target).apiRef.apiId, Stage: target.stageRef.stageName };
}
