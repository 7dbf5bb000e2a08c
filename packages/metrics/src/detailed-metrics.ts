import { atSynthesis, renderedResource, warn } from '@apigwv2/contracts';
import { CfnStage, type IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

/**
 * Warns, at synthesis, of a route whose metrics are read in a stage that writes none of it. A stage that exists already is
 * let through.
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
        `metrics of '${routeKey}' are read in a stage that has none of single routes; set detailedMetricsEnabled: true on the stage, or on the route`,
      );
    }
  });
}

interface Settings {
  readonly DefaultRouteSettings?: { readonly DetailedMetricsEnabled?: boolean };
  readonly RouteSettings?: { readonly [routeKey: string]: { readonly DetailedMetricsEnabled?: boolean } };
}
