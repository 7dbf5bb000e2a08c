import type { IUserPoolClientRef, IUserPoolRef } from 'aws-cdk-lib/aws-cognito';
import { CfnResource, Stack } from 'aws-cdk-lib/core';
import { optionsConflict } from '../definition-error';

/**
 * Validates that a client belongs to a pool, where this app defines both: tokens of another pool have another issuer, and
 * would all be rejected.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`
 */
export function validateClientOf(pool: IUserPoolRef, client: IUserPoolClientRef, at: string): void {
  const l1 = client.node.defaultChild ?? client;
  if (!CfnResource.isCfnResource(l1)) return;
  const stack = Stack.of(client);
  const { userPoolId } = l1 as { readonly userPoolId?: string };
  const [own, given] = [userPoolId, pool.userPoolRef.userPoolId].map((id) => JSON.stringify(stack.resolve(id)));
  if (own === given || Stack.of(pool) !== stack || pool.node.defaultChild === undefined) return;
  throw optionsConflict(
    `userPoolClients must be clients of ${pool.node.path}, got ${client.node.path} of another pool, whose tokens have another issuer; add a client to this pool`,
    at,
  );
}
