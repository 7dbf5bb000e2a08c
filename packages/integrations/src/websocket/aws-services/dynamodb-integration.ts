import {
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { ITableRef } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IConstruct } from 'constructs';
import { checkResource } from '../../require-construct';
import { checkWord } from '../../validate-enum';
import type { BoundWebSocketIntegration } from '../target';
import { renderJson } from '../templates/template-parts';
import { dynamoDbMembers, WebSocketDynamoDbAction, type WebSocketDynamoDbRequest } from './dynamodb-request';
import { bindServiceCall, namesOf, type ServiceCall, serviceCall } from './service-call';
import type { WebSocketServiceOptions } from './service-options';

/** What a WebSocket API asks a table. */
export type WebSocketDynamoDbIntegrationProps = WebSocketServiceOptions &
  WebSocketDynamoDbRequest & {
    /** The table. */
    readonly table: ITableRef;
  };

/**
 * Lets routes of a WebSocket API write, read and query a DynamoDB table. Its role may do that one action with the table
 * and nothing else.
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
export class WebSocketDynamoDbIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketDynamoDbIntegration, '@apigwv2/integrations.WebSocketDynamoDbIntegration');
  }

  readonly protocol = 'WEBSOCKET';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly call: ServiceCall;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `IntegrationOptionsConflict` for an unknown action, or for responses that the service would
   * refuse, `LengthOutOfRange`, `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: WebSocketDynamoDbIntegrationProps,
  ) {
    const at = `WebSocketDynamoDbIntegration '${id}'`;
    const { action, table } = props;
    checkWord('action', action ?? 'undefined', WebSocketDynamoDbAction, at);
    checkResource('table', table?.tableRef, at);
    const { tableName, tableArn } = table.tableRef;
    const index = action === 'Query' ? props.indexName : undefined;
    this.call = serviceCall(
      {
        action,
        of: table,
        arns: [index === undefined ? tableArn : `${tableArn}/index/${index}`],
        key: (table as { readonly encryptionKey?: IKey }).encryptionKey,
        template: renderJson({ TableName: tableName, ...dynamoDbMembers(props) }),
        options: props,
      },
      at,
    );
    this.names = namesOf(this.call);
    this.settings = { ...props };
  }

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    return bindServiceCall(context, this.call);
  }
}
