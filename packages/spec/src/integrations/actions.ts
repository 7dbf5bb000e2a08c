import type { Fact } from '../fact';

/** The request parameters of an action that an HTTP API calls. */
export interface ActionParameters {
  /** The parameters that the action requires. */
  readonly required: readonly string[];
  /** The other parameters of the action. */
  readonly optional: readonly string[];
  /** The IAM action that the role of the integration needs. */
  readonly iamAction: string;
}

const START = ['Name', 'Input', 'Region'];

/** The subtype of an integration that calls an action. */
export type ActionSubtype =
  | 'AppConfig-GetConfiguration'
  | 'EventBridge-PutEvents'
  | 'Kinesis-PutRecord'
  | 'SQS-DeleteMessage'
  | 'SQS-PurgeQueue'
  | 'SQS-ReceiveMessage'
  | 'SQS-SendMessage'
  | 'StepFunctions-StartExecution'
  | 'StepFunctions-StartSyncExecution'
  | 'StepFunctions-StopExecution';

const TABLE: { readonly [subtype in ActionSubtype]: ActionParameters } = {
  'EventBridge-PutEvents': {
    required: ['Detail', 'DetailType', 'Source'],
    optional: ['Time', 'EventBusName', 'Resources', 'Region', 'TraceHeader'],
    iamAction: 'events:PutEvents',
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
    iamAction: 'sqs:SendMessage',
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
    iamAction: 'sqs:ReceiveMessage',
  },
  'SQS-DeleteMessage': {
    required: ['QueueUrl', 'ReceiptHandle'],
    optional: ['Region'],
    iamAction: 'sqs:DeleteMessage',
  },
  'SQS-PurgeQueue': { required: ['QueueUrl'], optional: ['Region'], iamAction: 'sqs:PurgeQueue' },
  'AppConfig-GetConfiguration': {
    required: ['Application', 'Environment', 'Configuration', 'ClientId'],
    optional: ['ClientConfigurationVersion', 'Region'],
    iamAction: 'appconfig:GetConfiguration',
  },
  'Kinesis-PutRecord': {
    required: ['StreamName', 'Data', 'PartitionKey'],
    optional: ['SequenceNumberForOrdering', 'ExplicitHashKey', 'Region'],
    iamAction: 'kinesis:PutRecord',
  },
  'StepFunctions-StartExecution': {
    required: ['StateMachineArn'],
    optional: START,
    iamAction: 'states:StartExecution',
  },
  'StepFunctions-StartSyncExecution': {
    required: ['StateMachineArn'],
    optional: [...START, 'TraceHeader'],
    iamAction: 'states:StartSyncExecution',
  },
  'StepFunctions-StopExecution': {
    required: ['ExecutionArn'],
    optional: ['Cause', 'Error', 'Region'],
    iamAction: 'states:StopExecution',
  },
};

/** The actions that integrations of HTTP APIs call, by their subtype. */
export const ACTIONS: Fact & {
  /** The parameters of each action. */
  readonly table: { readonly [subtype in ActionSubtype]: ActionParameters };
} = {
  statement: 'An HTTP API calls ten actions of AWS services, and each has required and optional parameters.',
  certainty: 'deployed',
  source:
    'cdk-preflight, rules integration-subtype-known and integration-subtype-required-parameters; https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html',
  table: TABLE,
};

/** Returns the parameters of an action; undefined for an unknown subtype. */
export function actionParameters(subtype: string): ActionParameters | undefined {
  return Object.hasOwn(TABLE, subtype) ? TABLE[subtype as ActionSubtype] : undefined;
}
