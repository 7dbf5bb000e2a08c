import { constructs, duration, either, oneOf, optional, options, string } from '@apigwv2/contracts';
import type { IStateMachineRef } from 'aws-cdk-lib/aws-stepfunctions';
import { MAPPING_VALUE } from '../mapping/mapping-value';
import { PARAMETER_MAPPING } from '../mapping/parameter-mapping';
import { RESPONSE_MAPPINGS } from '../mapping/response-mapping';
import type { HttpActionOptions, HttpActionValue } from './action-options';

/** Properties of an `HttpStepFunctionsIntegration`, by action. */
export type HttpStepFunctionsIntegrationProps =
  | HttpStartExecutionProps
  | HttpStartSyncExecutionProps
  | HttpStopExecutionProps;

/** Options of every action on a state machine. */
export interface HttpStepFunctionsOptions extends HttpActionOptions {
  /** The state machine. */
  readonly stateMachine: IStateMachineRef;
}

/**
 * Properties of an integration that starts executions.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
 */
export interface HttpStartExecutionProps extends HttpStepFunctionsOptions {
  /** The action. @default HttpIntegrationSubtype.STEPFUNCTIONS_START_EXECUTION */
  readonly subtype?: 'StepFunctions-StartExecution';
  /** The name of the execution. @default - a name that the service generates */
  readonly name?: HttpActionValue;
  /** The input, as JSON. @default - the request body, unless there is a parameterMapping */
  readonly input?: HttpActionValue;
}

/**
 * Properties of an integration that runs executions of an express state machine and returns their results.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html
 */
export interface HttpStartSyncExecutionProps extends Omit<HttpStartExecutionProps, 'subtype'> {
  /** The action. */
  readonly subtype: 'StepFunctions-StartSyncExecution';
  /** The AWS X-Ray trace header. @default - no trace header */
  readonly traceHeader?: HttpActionValue;
}

/**
 * Properties of an integration that stops executions.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html
 */
export interface HttpStopExecutionProps extends HttpStepFunctionsOptions {
  /** The action. */
  readonly subtype: 'StepFunctions-StopExecution';
  /** The ARN of the execution. @default - the value in the parameterMapping */
  readonly executionArn?: HttpActionValue;
  /** A human-readable reason for stopping the execution. @default - no reason */
  readonly cause?: HttpActionValue;
  /** The error code. @default - no code */
  readonly error?: HttpActionValue;
}

/** The kinds of the options of {@link HttpStepFunctionsIntegrationProps}. */
export const HTTP_STEP_FUNCTIONS_INTEGRATION_PROPS = options<HttpStepFunctionsIntegrationProps>({
  subtype: optional(
    oneOf(['StepFunctions-StartExecution', 'StepFunctions-StartSyncExecution', 'StepFunctions-StopExecution']),
  ),
  name: optional(either(string, MAPPING_VALUE)),
  input: optional(either(string, MAPPING_VALUE)),
  stateMachine: constructs.stateMachine,
  role: optional(constructs.role),
  region: optional(either(string, MAPPING_VALUE)),
  timeout: optional(duration),
  description: optional(string),
  parameterMapping: optional(PARAMETER_MAPPING),
  responseMapping: optional(RESPONSE_MAPPINGS),
  traceHeader: optional(either(string, MAPPING_VALUE)),
  executionArn: optional(either(string, MAPPING_VALUE)),
  cause: optional(either(string, MAPPING_VALUE)),
  error: optional(either(string, MAPPING_VALUE)),
});
