import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Token, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { keptMap } from '../construct-tree/kept-map';
import { ApiDefinitionError } from '../errors/api-definition-error';

const LARGEST = 20_480;
const SIZES = Symbol.for('@apigwv2/contracts.policySizes');

/** How long a value usually is that is only known after deployment: an id, a region, an account, part of an ARN. */
const UNKNOWN = 12;
/** What Lambda writes around the two ARNs of a statement, its id of 60 characters among it. */
const FRAME = 270;

/**
 * Adds up the statements that this app writes into the resource policy of a function, over all its stacks.
 *
 * @throws ApiDefinitionError `PermissionPolicyTooLarge` when the sum passes what Lambda accepts
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export function checkPolicySize(handler: IFunction, sourceArn: string, at: IConstruct): void {
  const { functionArn } = handler;
  // By ARN: one function may be imported as several constructs.
  const sizes = keptMap<number>(handler.node.root, SIZES);
  const size = (sizes.get(functionArn) ?? 0) + FRAME + length(functionArn, 100) + length(sourceArn);
  sizes.set(functionArn, size);
  if (size <= LARGEST) return;
  throw new ApiDefinitionError(
    'PermissionPolicyTooLarge',
    `the permissions of a function must fit into a resource policy of ${LARGEST} bytes, and those of ${handler.node.path} come to about ${size}; leave out scopePermissionToRoute, so that one permission covers the API, or spread the routes over several functions`,
    at,
  );
}

function length(text: string, whole = UNKNOWN): number {
  if (!Token.isUnresolved(text)) return text.length;
  const parts = Tokenization.reverseString(text);
  if (parts.length === 1) return whole;
  const guess = parts.mapTokens({ mapToken: () => '?'.repeat(UNKNOWN) });
  return String(guess.join({ join: (left, right) => `${left}${right}` })).length;
}
