import type { WebSocketJson } from '../templates/template-parts';
import type { WebSocketValue } from '../templates/value';

/**
 * The action on a table.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html
 */
export const WebSocketDynamoDbAction = {
  /** Writes an item, and replaces one with the same key. */
  PUT_ITEM: 'PutItem',
  /** Reads an item. */
  GET_ITEM: 'GetItem',
  /** Updates an item, or creates it. */
  UPDATE_ITEM: 'UpdateItem',
  /** Deletes an item. */
  DELETE_ITEM: 'DeleteItem',
  /** Reads the items with a key. */
  QUERY: 'Query',
} as const;

/** One of the values of {@link WebSocketDynamoDbAction}. */
export type WebSocketDynamoDbAction = (typeof WebSocketDynamoDbAction)[keyof typeof WebSocketDynamoDbAction];

/** A DynamoDB value with its type, such as `{ S: WebSocketValue.context('connectionId') }`; numbers are strings. */
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

/** The attributes of an item by name. */
export type WebSocketAttributes = { readonly [name: string]: WebSocketAttributeValue };

/** The names and values in the expressions of a request. */
export interface WebSocketDynamoDbExpressions {
  /** Attribute names by placeholder, such as `{ '#status': 'status' }`. @default - no placeholders */
  readonly expressionAttributeNames?: { readonly [placeholder: string]: string };

  /** Values by placeholder, such as `{ ':room': { S: WebSocketValue.body('room') } }`. @default - no placeholders */
  readonly expressionAttributeValues?: WebSocketAttributes;
}

/** Options of every action that changes an item. */
export interface WebSocketDynamoDbChange extends WebSocketDynamoDbExpressions {
  /** The condition on the existing item, such as `attribute_not_exists(id)`. @default - no condition */
  readonly conditionExpression?: string;

  /** The attributes of the item to return. @default 'NONE' */
  readonly returnValues?: 'NONE' | 'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW';
}

/** Options of every action that reads items. */
export interface WebSocketDynamoDbRead extends WebSocketDynamoDbExpressions {
  /** The attributes to return. @default - all attributes */
  readonly projectionExpression?: string;

  /** Whether to use strongly consistent reads. @default false */
  readonly consistentRead?: boolean;
}

/** A request to a table, by action. */
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
      /** The key condition of the items to read, such as `room = :room`. */
      readonly keyConditionExpression: string;
      /** The condition of the items to return. @default - all items */
      readonly filterExpression?: string;
      /** The index to query. @default - the table */
      readonly indexName?: string;
      /** The maximum number of items to read. @default - up to 1 MB of items */
      readonly limit?: number;
      /** Whether to return items in ascending order of the sort key. @default true */
      readonly scanIndexForward?: boolean;
    });

/** The options that are request members of the service, there with a capital first letter. */
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

/** Returns the members of a request, apart from the table. */
export function dynamoDbMembers(request: WebSocketDynamoDbRequest): Record<string, WebSocketJson> {
  const options = request as { readonly [member in (typeof MEMBERS)[number]]?: WebSocketJson };
  return Object.fromEntries(
    MEMBERS.map((member) => [member.charAt(0).toUpperCase() + member.slice(1), options[member]]),
  );
}
