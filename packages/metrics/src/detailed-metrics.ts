import { atSynthesis, renderedResource, warn } from '@apigwv2/contracts';
import { CfnStage, type IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

/**
 * Warns at synthesis when metrics of a route are read in a stage that does not write them. Skips stages without an L1.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html
 */
export function warnWithoutDetailedMetrics(routeKey: string, stage: IStageRef): void {
  const resource = CfnStage.isCfnStage(stage) ? stage : stage.node.defaultChild;
  if (resource === undefined || !CfnStage.isCfnStage(resource)) return;
  atSynthesis(stage, () => {
    for (const [, { Properties }] of renderedResource(resource)) {
      const { DefaultRouteSettings, RouteSettings } = Properties as Settings;
      if (DefaultRouteSettings?.DetailedMetricsEnabled || RouteSettings?.[routeKey]?.DetailedMetricsEnabled) continue;
      warn(
        stage as Construct & IStageRef,
        '@apigwv2/metrics:detailedMetricsOff',
        `the stage writes no metrics of the route '${routeKey}', which are read; set detailedMetricsEnabled: true on the stage or the route`,
      );
    }
  });
}

/** The settings of a stage in its template. */
interface Settings {
  readonly DefaultRouteSettings?: { readonly DetailedMetricsEnabled?: boolean };
  readonly RouteSettings?: { readonly [routeKey: string]: { readonly DetailedMetricsEnabled?: boolean } };
}
