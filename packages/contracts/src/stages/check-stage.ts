import { DESCRIPTION_LENGTH } from '@apigwv2/spec';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { checkProtocol } from '../api/check-protocol';
import { checkEnvironment } from '../api/environment';
import type { Protocol } from '../api/protocol';
import { validateStringLength } from '../errors/string-length';
import { checkStageName } from './stage-name';
import { checkStageVariables, type StageVariables } from './stage-variables';
import { checkThrottle, type ThrottleSettings } from './throttle-settings';

/** The options of a stage that both protocols check. */
export interface NewStage {
  /** The name. */
  readonly stageName: string;
  /** The variables. */
  readonly stageVariables: StageVariables;
  /** The limits of each route. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;
  /** A description. @default - none */
  readonly description?: string;
}

/**
 * Checks the options of a stage.
 *
 * @throws ApiDefinitionError `EnvironmentMismatch`, `LengthOutOfRange`, `ProtocolMismatch`, `InvalidStageName`,
 * `InvalidStageVariable`, `ThrottleOutOfRange`
 */
export function checkStage(api: IApiRef, protocol: Protocol, stage: NewStage, at: IConstruct): void {
  checkProtocol(api, protocol, at);
  checkEnvironment(api, at);
  checkStageName(stage.stageName, at);
  checkStageVariables(stage.stageVariables, at);
  checkThrottle(stage.throttle, at);
  validateStringLength('description', stage.description, DESCRIPTION_LENGTH, at);
}
