import type { LOGGING_LEVELS, WordOf } from '@apigwv2/contracts';
import type { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

/**
 * The level of execution logging: none, errors, each step, or each step with the messages.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html
 */
export type ExecutionLogging = 'off' | 'errors' | 'info' | 'full';

type LevelSettings = { readonly loggingLevel: WordOf<typeof LOGGING_LEVELS>; readonly dataTraceEnabled: boolean };

const SETTINGS: { readonly [logging in ExecutionLogging]: LevelSettings } = {
  off: { loggingLevel: 'OFF', dataTraceEnabled: false },
  errors: { loggingLevel: 'ERROR', dataTraceEnabled: false },
  info: { loggingLevel: 'INFO', dataTraceEnabled: false },
  full: { loggingLevel: 'INFO', dataTraceEnabled: true },
};

/**
 * Renders execution logging as members of an L1 property.
 *
 * @throws ApiDefinitionError `InvalidLoggingLevel`
 */
export function renderLogging(
  logging: ExecutionLogging | undefined,
  at: IConstruct,
): Pick<CfnStage.RouteSettingsProperty, 'loggingLevel' | 'dataTraceEnabled'> | undefined {
  if (logging === undefined) return undefined;
  if (Object.hasOwn(SETTINGS, logging)) return SETTINGS[logging];
  const known = Object.keys(SETTINGS).join(', ');
  throw definitionError('InvalidLoggingLevel', `logging must be one of ${known}, got '${logging}'; choose one`, at);
}
