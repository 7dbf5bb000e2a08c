import type { WebSocketJson } from '../templates/template-parts';
import type { WebSocketValue } from '../templates/value';

/**
 * What is done with a table.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html
 */
export const WebSocketDynamoDbAction = {
  /** Writes an item, over one with the same key. */
  PUT_ITEM: 'PutItem',
  /** Reads an item. */
  GET_ITEM: 'GetItem',
  /** Changes an item, or makes it. */
  UPDATE_ITEM: 'UpdateItem',
  /** Takes an item away. */
  DELETE_ITEM: 'DeleteItem',
  /** Reads the items that have a key. */
  QUERY: 'Query',
} as const;

/** One of the values of {@link WebSocketDynamoDbAction}. */
export type WebSocketDynamoDbAction = (typeof WebSocketDynamoDbAction)[keyof typeof WebSocketDynamoDbAction];

/** A value of DynamoDB with its type, such as `{ S: WebSocketValue.context('connectionId') }`; numbers are texts. */
export type WebSocketAttributeValue =
  | { readonly S: string | WebSocketValue }
  | { readonly N: string | WebSocketValue }
  | { readonly B: string | WebSocketValue }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly SS: readonly (string | WebSocketValue)[] }
  | { readonly NS: readonly (string | WebSocketValue)[] }
  | { readonly L: readonly WebSocketAttributeValue[] }
  | { readonly M: WebSocketAttributes };

/** Attributes of an item by name. */
export type WebSocketAttributes = { readonly [name: string]: WebSocketAttributeValue };

/** What the expressions of a request name. */
export interface WebSocketDynamoDbExpressions {
  /** Names that stand in expressions for others, such as `{ '#status': 'status' }`. @default - none */
  readonly expressionAttributeNames?: { readonly [placeholder: string]: string };

  /** Values that expressions name, such as `{ ':room': { S: WebSocketValue.body('room') } }`. @default - none */
  readonly expressionAttributeValues?: WebSocketAttributes;
}

/** How an item is changed, whichever way. */
export interface WebSocketDynamoDbChange extends WebSocketDynamoDbExpressions {
  /** What must hold of the item that is there, such as `attribute_not_exists(id)`. @default - nothing */
  readonly conditionExpression?: string;

  /** What the answer has of the item. @default - nothing */
  readonly returnValues?: 'NONE' | 'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW';
}

/** How items are read, one or many. */
export interface WebSocketDynamoDbRead extends WebSocketDynamoDbExpressions {
  /** Which attributes the answer has. @default - all */
  readonly projectionExpression?: string;

  /** Whether the answer has all that was written before. @default false */
  readonly consistentRead?: boolean;
}

/** What a table is asked, by its action. */
export type WebSocketDynamoDbRequest =
  | (WebSocketDynamoDbChange & { readonly action: 'PutItem'; readonly item: WebSocketAttributes })
  | (WebSocketDynamoDbRead & { readonly action: 'GetItem'; readonly key: WebSocketAttributes })
  | (WebSocketDynamoDbChange & {
      readonly action: 'UpdateItem';
      readonly key: WebSocketAttributes;
      readonly updateExpression: string;
    })
  | (WebSocketDynamoDbChange & { readonly action: 'DeleteItem'; readonly key: WebSocketAttributes })
  | (WebSocketDynamoDbRead & {
      readonly action: 'Query';
      /** Which items are read, such as `room = :room`. */
      readonly keyConditionExpression: string;
      /** Which of them the answer has. @default - all */
      readonly filterExpression?: string;
      /** The index that has the key. @default - the table itself */
      readonly indexName?: string;
      /** How many items are read at most. @default - up to 1 MB of them */
      readonly limit?: number;
      /** Whether items come in ascending order of their sort key. @default true */
      readonly scanIndexForward?: boolean;
    });

/** The options of every action that the service takes under the same name, which begins with a capital there. */
const MEMBERS = [
  'item',
  'key',
  'updateExpression',
  'keyConditionExpression',
  'filterExpression',
  'indexName',
  'limit',
  'scanIndexForward',
  'projectionExpression',
  'consistentRead',
  'conditionExpression',
  'returnValues',
  'expressionAttributeNames',
  'expressionAttributeValues',
] as const;

/** What the service gets, but for the table. */
export function dynamoDbMembers(request: WebSocketDynamoDbRequest): Record<string, WebSocketJson> {
  const options = request as { readonly [member in (typeof MEMBERS)[number]]?: WebSocketJson };
  return Object.fromEntries(
    MEMBERS.map((member) => [member.charAt(0).toUpperCase() + member.slice(1), options[member]]),
  );
}
