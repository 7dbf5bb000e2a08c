import type { IStateMachineRef } from 'aws-cdk-lib/aws-stepfunctions';
import type { HttpActionOptions, HttpActionValue } from './action-options';

/** What an HTTP API does with a state machine. */
export type HttpStepFunctionsIntegrationProps =
  | HttpStartExecutionProps
  | HttpStartSyncExecutionProps
  | HttpStopExecutionProps;

/** What every action with a state machine is told. */
export interface HttpStepFunctionsOptions extends HttpActionOptions {
  /** The state machine. */
  readonly stateMachine: IStateMachineRef;
}

/**
 * Starts an execution.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
 */
export interface HttpStartExecutionProps extends HttpStepFunctionsOptions {
  /** What is done. @default HttpIntegrationSubtype.STEPFUNCTIONS_START_EXECUTION */
  readonly subtype?: 'StepFunctions-StartExecution';
  /** The name of the execution. @default - chosen by the service */
  readonly name?: HttpActionValue;
  /** What it works on, as JSON. @default - the body of the request, unless there is a parameterMapping */
  readonly input?: HttpActionValue;
}

/**
 * Runs an execution of an express state machine, and answers with its result.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html
 */
export interface HttpStartSyncExecutionProps extends Omit<HttpStartExecutionProps, 'subtype'> {
  /** What is done. */
  readonly subtype: 'StepFunctions-StartSyncExecution';
  /** The trace of AWS X-Ray that it is part of. @default - none */
  readonly traceHeader?: HttpActionValue;
}

/**
 * Stops an execution.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html
 */
export interface HttpStopExecutionProps extends HttpStepFunctionsOptions {
  /** What is done. */
  readonly subtype: 'StepFunctions-StopExecution';
  /** The ARN of the execution. @default - the one that the parameterMapping names */
  readonly executionArn?: HttpActionValue;
  /** Why, for people. @default - none */
  readonly cause?: HttpActionValue;
  /** The code of the error. @default - none */
  readonly error?: HttpActionValue;
}
