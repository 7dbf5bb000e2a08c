import { apiResource, atSynthesis, warn } from '@apigwv2/contracts';
import { l1RoutesOf, routesOf } from '@apigwv2/contracts/kernel';
import type { HttpStageBase } from './http-stage-base';

/** Warns, at synthesis, of a pinned stage whose API, which this app defines, has no routes: it answers with 404 only. */
export function warnOfPinnedWithoutRoutes(stage: HttpStageBase): void {
  if (apiResource(stage.api) === undefined) return;
  atSynthesis(stage, () => {
    if (routesOf(stage.api).length > 0 || l1RoutesOf(stage.api).length > 0) return;
    warn(
      stage,
      '@apigwv2/core-http:noRoutes',
      'a stage that is pinned to a deployment serves the routes of its API at that time, and there is none; add a route, or leave out deployment',
    );
  });
}
