/**
 * Which action of an AWS service an integration of an HTTP API calls.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 */
export const HttpIntegrationSubtype = {
  /** Puts an event on a bus of EventBridge. */
  EVENTBRIDGE_PUT_EVENTS: 'EventBridge-PutEvents',
  /** Sends a message to a queue. */
  SQS_SEND_MESSAGE: 'SQS-SendMessage',
  /** Receives messages of a queue. */
  SQS_RECEIVE_MESSAGE: 'SQS-ReceiveMessage',
  /** Deletes a message of a queue. */
  SQS_DELETE_MESSAGE: 'SQS-DeleteMessage',
  /** Deletes all messages of a queue. */
  SQS_PURGE_QUEUE: 'SQS-PurgeQueue',
  /** Gets a configuration from AppConfig. */
  APPCONFIG_GET_CONFIGURATION: 'AppConfig-GetConfiguration',
  /** Puts a record into a stream of Kinesis. */
  KINESIS_PUT_RECORD: 'Kinesis-PutRecord',
  /** Starts a state machine. */
  STEPFUNCTIONS_START_EXECUTION: 'StepFunctions-StartExecution',
  /** Runs an express state machine and waits for its result. */
  STEPFUNCTIONS_START_SYNC_EXECUTION: 'StepFunctions-StartSyncExecution',
  /** Stops an execution. */
  STEPFUNCTIONS_STOP_EXECUTION: 'StepFunctions-StopExecution',
} as const;

/** One of the values of {@link HttpIntegrationSubtype}. */
export type HttpIntegrationSubtype = (typeof HttpIntegrationSubtype)[keyof typeof HttpIntegrationSubtype];
