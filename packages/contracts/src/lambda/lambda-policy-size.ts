import { type PartlyKnown, POLICY_SIZE, statementSize } from '@apigwv2/spec';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Token, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { LiveMap } from '../construct-tree/live-map';
import { appRegistry } from '../construct-tree/registry';
import { definitionError } from '../errors/definition-error';

/**
 * Adds a statement to the resource policy of a function, over all stacks of the app, with the least size that it can have:
 * names that are only known after deployment may be short.
 *
 * @param at the construct of the permission
 * @throws ApiDefinitionError `PermissionPolicyTooLarge` when the policy is certainly larger than Lambda accepts
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export function checkPolicySize(handler: IFunction, sourceArn: string, at: IConstruct): void {
  const { functionArn } = handler;
  // By ARN: one function may be imported as several constructs.
  const policies = appRegistry<LiveMap<number>>(handler, '@apigwv2/contracts.lambdaPolicies');
  const statements = policies.get(functionArn) ?? new LiveMap<number>();
  policies.set(functionArn, handler.node.root, statements);
  const { least } = statementSize(partlyKnown(functionArn), partlyKnown(sourceArn));
  statements.set(String(statements.capacity), at, least);
  const size = statements.values().reduce((sum, one) => sum + one, 0);
  if (size <= POLICY_SIZE.bytes) return;
  throw definitionError(
    'PermissionPolicyTooLarge',
    `the resource policy of a function must have at most ${POLICY_SIZE.bytes} bytes, got at least ${size} for ${handler.node.path}; leave out scopePermissionToRoute, so that one permission covers the API, or use several functions`,
    at,
  );
}

function partlyKnown(value: string): PartlyKnown | undefined {
  if (!Token.isUnresolved(value)) return { known: value.length, unknownParts: 0 };
  const parts = Tokenization.reverseString(value);
  if (parts.length === 1) return undefined;
  const literals = parts.mapTokens({ mapToken: () => '' }).join({ join: (left, right) => `${left}${right}` });
  return { known: String(literals).length, unknownParts: parts.tokens.length };
}
