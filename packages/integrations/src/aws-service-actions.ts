import type { HttpIntegrationSubtype } from './http/integration-subtype';

/** What is known of one action of an AWS service that HTTP APIs can call. */
export interface HttpAction {
  /** The parameters that a mapping must have. */
  readonly required: readonly string[];
  /** The parameters that it may have. */
  readonly optional: readonly string[];
  /** What IAM calls the action. */
  readonly iam: string;
  /** What the caller must be allowed with a key that is the customer's. */
  readonly key?: readonly string[];
}

const START = ['Name', 'Input', 'Region'] as const;
const DECRYPT = ['kms:Decrypt'] as const;

/**
 * The actions that HTTP APIs can call.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 */
export const HTTP_ACTIONS = {
  'EventBridge-PutEvents': {
    required: ['Detail', 'DetailType', 'Source'],
    optional: ['Time', 'EventBusName', 'Resources', 'Region', 'TraceHeader'],
    iam: 'events:PutEvents',
  },
  'SQS-SendMessage': {
    required: ['QueueUrl', 'MessageBody'],
    optional: [
      'DelaySeconds',
      'MessageAttributes',
      'MessageDeduplicationId',
      'MessageGroupId',
      'MessageSystemAttributes',
      'Region',
    ],
    iam: 'sqs:SendMessage',
    key: ['kms:Decrypt', 'kms:GenerateDataKey'],
  },
  'SQS-ReceiveMessage': {
    required: ['QueueUrl'],
    optional: [
      'AttributeNames',
      'MaxNumberOfMessages',
      'MessageAttributeNames',
      'ReceiveRequestAttemptId',
      'VisibilityTimeout',
      'WaitTimeSeconds',
      'Region',
    ],
    iam: 'sqs:ReceiveMessage',
    key: DECRYPT,
  },
  'SQS-DeleteMessage': { required: ['QueueUrl', 'ReceiptHandle'], optional: ['Region'], iam: 'sqs:DeleteMessage' },
  'SQS-PurgeQueue': { required: ['QueueUrl'], optional: ['Region'], iam: 'sqs:PurgeQueue' },
  'AppConfig-GetConfiguration': {
    required: ['Application', 'Environment', 'Configuration', 'ClientId'],
    optional: ['ClientConfigurationVersion', 'Region'],
    iam: 'appconfig:GetConfiguration',
  },
  'Kinesis-PutRecord': {
    required: ['StreamName', 'Data', 'PartitionKey'],
    optional: ['SequenceNumberForOrdering', 'ExplicitHashKey', 'Region'],
    iam: 'kinesis:PutRecord',
    key: ['kms:GenerateDataKey'],
  },
  'StepFunctions-StartExecution': { required: ['StateMachineArn'], optional: START, iam: 'states:StartExecution' },
  'StepFunctions-StartSyncExecution': {
    required: ['StateMachineArn'],
    optional: [...START, 'TraceHeader'],
    iam: 'states:StartSyncExecution',
  },
  'StepFunctions-StopExecution': {
    required: ['ExecutionArn'],
    optional: ['Cause', 'Error', 'Region'],
    iam: 'states:StopExecution',
  },
} as const satisfies Record<HttpIntegrationSubtype, HttpAction>;

/** What is known of an action. */
export function httpAction(subtype: HttpIntegrationSubtype): HttpAction {
  return HTTP_ACTIONS[subtype];
}
