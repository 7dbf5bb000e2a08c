import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Token, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { LiveMap } from '../construct-tree/live-map';
import { appRegistry } from '../construct-tree/registry';
import { definitionError } from '../errors/definition-error';

const MAX_BYTES = 20_480;

/** The least mean length of the values in an ARN that are only known after deployment: `aws`, `eu-west-1`, 12 digits, an ID. */
const UNKNOWN = 8;
/** The least length of the ARN of a function that is only known after deployment. */
const FUNCTION_ARN = 60;
/** The least number of bytes that Lambda writes around the two ARNs of a statement, including its ID. */
const FRAME = 195;

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
  statements.set(String(statements.capacity), at, FRAME + length(functionArn, FUNCTION_ARN) + length(sourceArn));
  const size = statements.values().reduce((sum, one) => sum + one, 0);
  if (size <= MAX_BYTES) return;
  throw definitionError(
    'PermissionPolicyTooLarge',
    `the resource policy of a function must have at most ${MAX_BYTES} bytes, got at least ${size} for ${handler.node.path}; leave out scopePermissionToRoute, so that one permission covers the API, or use several functions`,
    at,
  );
}

function length(value: string, whole = UNKNOWN): number {
  if (!Token.isUnresolved(value)) return value.length;
  const parts = Tokenization.reverseString(value);
  if (parts.length === 1) return whole;
  const guess = parts.mapTokens({ mapToken: () => '?'.repeat(UNKNOWN) });
  return String(guess.join({ join: (left, right) => `${left}${right}` })).length;
}
