import type { IWebSocketApiRef } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { warnOfUndefinedUrl } from '../undefined-in-url';
import { warnOfUnknownVariables } from '../unknown-context-variables';
import { warnOfUnsetStageVariables } from '../unset-stage-variables';
import type { WebSocketIntegrationOptions } from './integration-options';

/** Warns of options of an integration that are valid but probably unintended. */
export function warnOfWebSocketIntegration(
  api: IWebSocketApiRef,
  { integrationUri, requestParameters = {}, requestTemplates = {} }: WebSocketIntegrationOptions,
  at: Construct,
): void {
  warnOfUndefinedUrl(integrationUri, at);
  const parameters = Object.values(requestParameters);
  const values = [integrationUri, ...parameters, ...Object.values(requestTemplates)];
  warnOfUnsetStageVariables(api, values, at);
  warnOfUnknownVariables('WEBSOCKET', values, at);
}
