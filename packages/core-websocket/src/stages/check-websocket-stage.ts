import { apiResource, atSynthesis, DEFAULT_STAGE_NAME, warn } from '@apigwv2/contracts';
import { routesOf } from '@apigwv2/contracts/kernel';
import { definitionError } from '../definition-error';
import type { WebSocketStageBase } from './websocket-stage-base';

/**
 * Checks, at synthesis, that the API of a stage has a route: the service deploys no API without one. An imported API may
 * have routes elsewhere.
 *
 * @throws ApiDefinitionError `ApiWithoutRoutes` for a pinned deployment; otherwise it is a warning
 */
export function checkServedRoutes(stage: WebSocketStageBase, isPinned: boolean): void {
  if (apiResource(stage.api) === undefined) return;
  atSynthesis(stage, () => {
    if (routesOf(stage.api).length > 0) return;
    const rule = 'an API must have a route before it is deployed, got none; add a route to the API of this stage';
    if (isPinned) throw definitionError('ApiWithoutRoutes', rule, stage);
    warn(stage, '@apigwv2/core-websocket:noRoutes', rule);
  });
}

/** Warns of a stage that has the name of the default stage of HTTP APIs. */
export function warnOfDefaultName(stage: WebSocketStageBase): void {
  if (stage.stageName !== DEFAULT_STAGE_NAME) return;
  warn(
    stage,
    '@apigwv2/core-websocket:defaultStageName',
    `a WebSocket stage named ${DEFAULT_STAGE_NAME} has been observed to refuse connections with 429; choose another stageName`,
  );
}
