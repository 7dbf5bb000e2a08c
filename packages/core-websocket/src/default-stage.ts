import { defaultStageDomain, type IWebSocketApiRef } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import type { WebSocketApiProps } from './websocket-api-props';
import { WebSocketStage } from './websocket-stage';

/**
 * Makes a stage of an API that asks for one.
 *
 * @throws ApiDefinitionError `DefaultStageOptionsUnused`, `DomainMappingConflict`, `DomainMappingWithoutStage`
 */
export function makeDefaultStage(
  api: Construct & IWebSocketApiRef,
  props: WebSocketApiProps,
): WebSocketStage | undefined {
  const { createDefaultStage, defaultStageOptions, defaultDomainMapping } = props;
  const isWanted = createDefaultStage ?? (defaultStageOptions ?? defaultDomainMapping) !== undefined;
  const domainMapping = defaultStageDomain({ isWanted, ...props }, api);
  if (!isWanted) return undefined;
  const { stageName = 'default', ...options } = defaultStageOptions ?? {};
  return new WebSocketStage(api, 'DefaultStage', { ...options, stageName, domainMapping, webSocketApi: api });
}
