/** What is known of one action of an AWS service. */
export interface ServiceAction {
  /** What follows the region in the integration URI; without it the call says where it goes. */
  readonly uri?: string;
  /** What IAM calls the action. */
  readonly iam: string;
  /** What the caller must be allowed with a key that is the customer's. */
  readonly key?: readonly string[];
  /** In what shape the service takes a request. */
  readonly contentType: string;
  /** By which header the service knows the action, where the URI does not say it. */
  readonly target?: string;
}

const FORM = 'application/x-www-form-urlencoded';
const JSON_1_0 = 'application/x-amz-json-1.0';
const JSON_1_1 = 'application/x-amz-json-1.1';

const ENCRYPT = ['kms:Decrypt', 'kms:GenerateDataKey'] as const;
const READ_TABLE = ['kms:Decrypt', 'kms:DescribeKey'] as const;
const WRITE_TABLE = [...READ_TABLE, 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'] as const;

const dynamoDb = (action: string, key: readonly string[]): ServiceAction => ({
  uri: `dynamodb:action/${action}`,
  iam: `dynamodb:${action}`,
  key,
  contentType: JSON_1_0,
});
const stepFunctions = (action: string): ServiceAction => ({
  uri: `states:action/${action}`,
  iam: `states:${action}`,
  contentType: JSON_1_0,
});

/**
 * The actions that WebSocket APIs call by classes of their own.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const SERVICE_ACTIONS = {
  PutItem: dynamoDb('PutItem', WRITE_TABLE),
  GetItem: dynamoDb('GetItem', READ_TABLE),
  UpdateItem: dynamoDb('UpdateItem', WRITE_TABLE),
  DeleteItem: dynamoDb('DeleteItem', WRITE_TABLE),
  Query: dynamoDb('Query', READ_TABLE),
  SendMessage: { iam: 'sqs:SendMessage', key: ENCRYPT, contentType: FORM },
  Publish: { uri: 'sns:path//', iam: 'sns:Publish', key: ENCRYPT, contentType: FORM },
  PutEvents: {
    uri: 'events:action/PutEvents',
    iam: 'events:PutEvents',
    contentType: JSON_1_1,
    target: 'AWSEvents.PutEvents',
  },
  StartExecution: stepFunctions('StartExecution'),
  StartSyncExecution: stepFunctions('StartSyncExecution'),
  PutRecord: {
    uri: 'kinesis:action/PutRecord',
    iam: 'kinesis:PutRecord',
    key: ['kms:GenerateDataKey'],
    contentType: JSON_1_1,
  },
} as const satisfies Record<string, ServiceAction>;
