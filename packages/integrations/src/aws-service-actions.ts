/** An action of an AWS service that integrations call. */
export interface AwsServiceAction {
  /** The IAM actions that the caller needs on a customer managed key of the resource. */
  readonly key?: readonly string[];
  /** The action as integrations of WebSocket APIs call it. */
  readonly websocket?: WebSocketServiceAction;
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

const table = <Action extends string>(action: Action, key: readonly string[]) =>
  ({ key, websocket: { uri: `dynamodb:action/${action}`, contentType: JSON_1_0 } }) as const;
const start = <Action extends string>(action: Action) =>
  ({ uri: `states:action/${action}`, contentType: JSON_1_0 }) as const;

/**
 * The actions that integrations call by a request of their own, or with a customer managed key, by their IAM action.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const AWS_SERVICE_ACTIONS = {
  'dynamodb:PutItem': table('PutItem', WRITE_TABLE),
  'dynamodb:GetItem': table('GetItem', READ_TABLE),
  'dynamodb:UpdateItem': table('UpdateItem', WRITE_TABLE),
  'dynamodb:DeleteItem': table('DeleteItem', WRITE_TABLE),
  'dynamodb:Query': table('Query', READ_TABLE),
  'events:PutEvents': {
    websocket: { uri: 'events:action/PutEvents', contentType: JSON_1_1, target: 'AWSEvents.PutEvents' },
  },
  'kinesis:PutRecord': {
    key: ['kms:GenerateDataKey'],
    websocket: { uri: 'kinesis:action/PutRecord', contentType: JSON_1_1 },
  },
  'sns:Publish': { key: ENCRYPT, websocket: { uri: 'sns:path//', contentType: FORM } },
  'sqs:SendMessage': { key: ENCRYPT, websocket: { contentType: FORM } },
  'sqs:ReceiveMessage': { key: ['kms:Decrypt'] },
  'states:StartExecution': { websocket: start('StartExecution') },
  'states:StartSyncExecution': { websocket: start('StartSyncExecution') },
} as const satisfies Record<string, AwsServiceAction>;
