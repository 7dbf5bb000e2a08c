import type { IWebSocketApiRef } from '@apigwv2/contracts';
import { defaultStageDomain } from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import type { WebSocketApiProps } from '../api/websocket-api-props';
import { WebSocketStage } from './websocket-stage';

/**
 * Creates the default stage of an API whose props ask for one.
 *
 * @throws ApiDefinitionError `DefaultStageOptionsUnused`, `DomainMappingConflict`, `DomainMappingWithoutStage`
 */
export function createDefaultStage(
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
