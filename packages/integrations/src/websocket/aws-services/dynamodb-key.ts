import { isUnresolved } from '@apigwv2/contracts';
import type { ITableRef } from 'aws-cdk-lib/aws-dynamodb';
import { optionsConflict } from '../../definition-error';
import type { WebSocketDynamoDbRequest } from './dynamodb-request';

/** The key of a table in its L1, for a `Table` and for a `TableV2`. */
interface WithKeySchema {
  readonly keySchema?: unknown;
}

/**
 * Validates that an item or a key has each attribute of the key of its table, where this app defines the table. DynamoDB
 * would reject every request.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html
 */
export function validateTableKey(request: WebSocketDynamoDbRequest & { readonly table: ITableRef }, at: string): void {
  if (request.action === 'Query') return;
  const [option, given] =
    request.action === 'PutItem' ? (['item', request.item] as const) : (['key', request.key] as const);
  const names = keyOf(request.table);
  const missing = names.filter((name) => !Object.hasOwn(given ?? {}, name));
  if (missing.length === 0) return;
  throw optionsConflict(
    `${option} must have the key of ${request.table.node.path}, ${names.join(' and ')}, got no ${missing.join(' and ')}; add it`,
    at,
  );
}

function keyOf(table: ITableRef): readonly string[] {
  const { keySchema } = (table.node.defaultChild ?? table) as WithKeySchema;
  if (!Array.isArray(keySchema)) return [];
  return keySchema.flatMap((part: { readonly attributeName?: string }) =>
    part.attributeName === undefined || isUnresolved(part.attributeName) ? [] : [part.attributeName],
  );
}
