import {
  boolean,
  checkedProps,
  constructs,
  jsonObject,
  map,
  maskTokens,
  number,
  oneOf,
  optional,
  options,
  setFqn,
  string,
  targetPlace,
} from '@apigwv2/contracts';
import type { ITableRef } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { optionsConflict } from '../../definition-error';
import { renderJson } from '../templates/template-parts';
import { validateTableKey } from './dynamodb-key';
import { dynamoDbMembers, type WebSocketDynamoDbRequest } from './dynamodb-request';
import type { WebSocketServiceCall } from './service-call';
import { WEBSOCKET_SERVICE_OPTIONS, type WebSocketServiceOptions } from './service-options';
import { WebSocketServiceTarget } from './service-target';

/** Properties of a `WebSocketDynamoDbIntegration`. */
export type WebSocketDynamoDbIntegrationProps = WebSocketServiceOptions &
  WebSocketDynamoDbRequest & {
    /** The table. */
    readonly table: ITableRef;
  };

/**
 * An integration of a WebSocket API that writes, reads or queries a DynamoDB table. Its role allows this action on the table
 * only.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html
 * @example
 * import { AttributeType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
 *
 * const table = new TableV2(stack, 'Connections', { partitionKey: { name: 'id', type: AttributeType.STRING } });
 * const remember = new WebSocketDynamoDbIntegration('Remember', {
 *   action: WebSocketDynamoDbAction.PUT_ITEM,
 *   table,
 *   item: { id: { S: WebSocketValue.context('connectionId') }, room: { S: 'lobby' } },
 * });
 */
export class WebSocketDynamoDbIntegration extends WebSocketServiceTarget {
  static {
    setFqn(WebSocketDynamoDbIntegration, '@apigwv2/integrations.WebSocketDynamoDbIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: WebSocketDynamoDbIntegrationProps) {
    props = checkedProps(WEBSOCKET_DYNAMO_DB_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, (at) => tableCall(props, at));
  }
}

function tableCall(props: WebSocketDynamoDbIntegrationProps, at: string): WebSocketServiceCall {
  const { action, table } = props;
  const { tableName, tableArn } = table.tableRef;
  const index = action === 'Query' ? props.indexName : undefined;
  if (index !== undefined) checkIndexName(index, at);
  validateTableKey(props, at);
  return {
    action: `dynamodb:${action}`,
    resource: table,
    arns: [index === undefined ? tableArn : `${tableArn}/index/${index}`],
    key: (table as { readonly encryptionKey?: IKey }).encryptionKey,
    template: renderJson({ TableName: tableName, ...dynamoDbMembers(props) }),
  };
}

/**
 * Checks the name of an index, which stands in the ARN that the role may access: it must not be a pattern there.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
 */
function checkIndexName(name: string, at: string): void {
  if (/^[\w.-]{1,255}$/.test(maskTokens(name, 'x'))) return;
  throw optionsConflict(
    `indexName must have letters, digits, '_', '-' and '.' only, got '${name}'; name one index of the table`,
    at,
  );
}

/** The kinds of the options of {@link WebSocketDynamoDbIntegrationProps}. */
export const WEBSOCKET_DYNAMO_DB_INTEGRATION_PROPS = options<WebSocketDynamoDbIntegrationProps>({
  ...WEBSOCKET_SERVICE_OPTIONS.kinds,
  conditionExpression: optional(string),
  returnValues: optional(oneOf(['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW'])),
  expressionAttributeNames: optional(map(string)),
  expressionAttributeValues: optional(map(jsonObject)),
  action: oneOf(['PutItem', 'GetItem', 'UpdateItem', 'DeleteItem', 'Query']),
  item: optional(map(jsonObject)),
  table: constructs.table,
  projectionExpression: optional(string),
  consistentRead: optional(boolean),
  key: optional(map(jsonObject)),
  updateExpression: optional(string),
  keyConditionExpression: optional(string),
  filterExpression: optional(string),
  indexName: optional(string),
  limit: optional(number),
  scanIndexForward: optional(boolean),
});
