import type { HttpIntegrationSubtype } from './http/integration-subtype';

/** An action of an AWS service that integrations call. */
export interface AwsServiceAction {
  /** The IAM actions that the caller needs on a customer managed key of the resource. */
  readonly key?: readonly string[];
  /** The action as a subtype of integrations of HTTP APIs. */
  readonly http?: HttpServiceAction;
  /** The action as integrations of WebSocket APIs call it. */
  readonly websocket?: WebSocketServiceAction;
}

/** The request parameters of a subtype. */
export interface HttpServiceAction {
  readonly subtype: HttpIntegrationSubtype;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The request format of an action. */
export interface WebSocketServiceAction {
  /** The part of the integration URI that follows the region. @default - the URI depends on the call */
  readonly uri?: string;
  readonly contentType: string;
  /** The value of the `X-Amz-Target` header, for services that do not read the action from the URI. */
  readonly target?: string;
}

const FORM = 'application/x-www-form-urlencoded';
const JSON_1_0 = 'application/x-amz-json-1.0';
const JSON_1_1 = 'application/x-amz-json-1.1';

const ENCRYPT = ['kms:Decrypt', 'kms:GenerateDataKey'] as const;
const READ_TABLE = ['kms:Decrypt', 'kms:DescribeKey'] as const;
const WRITE_TABLE = [...READ_TABLE, 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'] as const;
const START = ['Name', 'Input', 'Region'] as const;

const table = <Action extends string>(action: Action, key: readonly string[]) =>
  ({ key, websocket: { uri: `dynamodb:action/${action}`, contentType: JSON_1_0 } }) as const;
const start = <Action extends string>(action: Action) =>
  ({ uri: `states:action/${action}`, contentType: JSON_1_0 }) as const;

/**
 * The actions that integrations call, by their IAM action.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const AWS_SERVICE_ACTIONS = {
  'appconfig:GetConfiguration': {
    http: {
      subtype: 'AppConfig-GetConfiguration',
      required: ['Application', 'Environment', 'Configuration', 'ClientId'],
      optional: ['ClientConfigurationVersion', 'Region'],
    },
  },
  'dynamodb:PutItem': table('PutItem', WRITE_TABLE),
  'dynamodb:GetItem': table('GetItem', READ_TABLE),
  'dynamodb:UpdateItem': table('UpdateItem', WRITE_TABLE),
  'dynamodb:DeleteItem': table('DeleteItem', WRITE_TABLE),
  'dynamodb:Query': table('Query', READ_TABLE),
  'events:PutEvents': {
    http: {
      subtype: 'EventBridge-PutEvents',
      required: ['Detail', 'DetailType', 'Source'],
      optional: ['Time', 'EventBusName', 'Resources', 'Region', 'TraceHeader'],
    },
    websocket: { uri: 'events:action/PutEvents', contentType: JSON_1_1, target: 'AWSEvents.PutEvents' },
  },
  'kinesis:PutRecord': {
    key: ['kms:GenerateDataKey'],
    http: {
      subtype: 'Kinesis-PutRecord',
      required: ['StreamName', 'Data', 'PartitionKey'],
      optional: ['SequenceNumberForOrdering', 'ExplicitHashKey', 'Region'],
    },
    websocket: { uri: 'kinesis:action/PutRecord', contentType: JSON_1_1 },
  },
  'sns:Publish': { key: ENCRYPT, websocket: { uri: 'sns:path//', contentType: FORM } },
  'sqs:SendMessage': {
    key: ENCRYPT,
    http: {
      subtype: 'SQS-SendMessage',
      required: ['QueueUrl', 'MessageBody'],
      optional: [
        'DelaySeconds',
        'MessageAttributes',
        'MessageDeduplicationId',
        'MessageGroupId',
        'MessageSystemAttributes',
        'Region',
      ],
    },
    websocket: { contentType: FORM },
  },
  'sqs:ReceiveMessage': {
    key: ['kms:Decrypt'],
    http: {
      subtype: 'SQS-ReceiveMessage',
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
    },
  },
  'sqs:DeleteMessage': {
    http: { subtype: 'SQS-DeleteMessage', required: ['QueueUrl', 'ReceiptHandle'], optional: ['Region'] },
  },
  'sqs:PurgeQueue': { http: { subtype: 'SQS-PurgeQueue', required: ['QueueUrl'], optional: ['Region'] } },
  'states:StartExecution': {
    http: { subtype: 'StepFunctions-StartExecution', required: ['StateMachineArn'], optional: START },
    websocket: start('StartExecution'),
  },
  'states:StartSyncExecution': {
    http: {
      subtype: 'StepFunctions-StartSyncExecution',
      required: ['StateMachineArn'],
      optional: [...START, 'TraceHeader'],
    },
    websocket: start('StartSyncExecution'),
  },
  'states:StopExecution': {
    http: {
      subtype: 'StepFunctions-StopExecution',
      required: ['ExecutionArn'],
      optional: ['Cause', 'Error', 'Region'],
    },
  },
} as const satisfies Record<string, AwsServiceAction>;

/** One of the IAM actions that integrations call. */
export type AwsServiceActionName = keyof typeof AWS_SERVICE_ACTIONS;
