import type { ActionSubtype } from '@apigwv2/contracts';

/**
 * The action of an AWS service that an integration of an HTTP API calls.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 */
export const HttpIntegrationSubtype = {
  /** Puts an event on an EventBridge event bus. */
  EVENTBRIDGE_PUT_EVENTS: 'EventBridge-PutEvents',
  /** Sends a message to an SQS queue. */
  SQS_SEND_MESSAGE: 'SQS-SendMessage',
  /** Receives messages from an SQS queue. */
  SQS_RECEIVE_MESSAGE: 'SQS-ReceiveMessage',
  /** Deletes a message from an SQS queue. */
  SQS_DELETE_MESSAGE: 'SQS-DeleteMessage',
  /** Deletes all messages from an SQS queue. */
  SQS_PURGE_QUEUE: 'SQS-PurgeQueue',
  /** Gets a configuration from AppConfig. */
  APPCONFIG_GET_CONFIGURATION: 'AppConfig-GetConfiguration',
  /** Puts a record into a Kinesis data stream. */
  KINESIS_PUT_RECORD: 'Kinesis-PutRecord',
  /** Starts an execution of a state machine. */
  STEPFUNCTIONS_START_EXECUTION: 'StepFunctions-StartExecution',
  /** Runs an express state machine and waits for its result. */
  STEPFUNCTIONS_START_SYNC_EXECUTION: 'StepFunctions-StartSyncExecution',
  /** Stops an execution of a state machine. */
  STEPFUNCTIONS_STOP_EXECUTION: 'StepFunctions-StopExecution',
} as const satisfies { readonly [name: string]: ActionSubtype };

/** One of the values of {@link HttpIntegrationSubtype}. */
export type HttpIntegrationSubtype = (typeof HttpIntegrationSubtype)[keyof typeof HttpIntegrationSubtype];
