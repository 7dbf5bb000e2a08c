import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { apiRecord } from '../api/api-state';
import { isInTree } from '../construct-tree/stack-path';
import { warn } from '../errors/warning';

/** Says so, at synthesis, when a route has settings of its own and its API has no stage in this app to render them. */
export function warnOfSettingsWithoutStage(api: IApiRef, key: string, route: IConstruct): void {
  route.node.addValidation({
    validate: () => {
      if ([...apiRecord(api).stages.values()].some(isInTree)) return [];
      warn(
        route,
        '@apigwv2/contracts:routeSettingsWithoutStage',
        `throttle and metrics of a route are set by the stages of its API, and this app makes none that could set those of '${key}'; add a stage, or set them where the stage is made`,
      );
      return [];
    },
  });
}
