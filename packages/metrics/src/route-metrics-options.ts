import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';

/** Options of the metrics of a route. */
export interface RouteMetricsOptions {
  /** The stage of the metrics. The service writes metrics of routes only for stages with detailed metrics. */
  readonly stage: IStageRef;
}
