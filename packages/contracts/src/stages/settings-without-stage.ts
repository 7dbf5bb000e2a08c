import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { atSynthesis } from '../construct-tree/at-synthesis';
import { warn } from '../errors/warning';
import { stagesOf } from './stages-of';

/** Warns, at synthesis, of a route with settings of its own whose API has no stage in this app to render them. */
export function warnOfSettingsWithoutStage(api: IApiRef, key: string, route: IConstruct): void {
  atSynthesis(route, () => {
    if (stagesOf(api).size > 0) return;
    warn(
      route,
      '@apigwv2/contracts:routeSettingsWithoutStage',
      `throttle and metrics of a route are set by the stages of its API, and this app defines none for the API of '${key}'; add a stage, or set them where the stage is defined`,
    );
  });
}
