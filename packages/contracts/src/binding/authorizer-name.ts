import { createHash } from 'node:crypto';
import { type Stack, Token } from 'aws-cdk-lib/core';
import { outermostOf, pathInStage } from '../construct-tree/stack-path';

const MAX_LENGTH = 128;

/**
 * Returns the name of an authorizer in another stack than its API's: its own name and that of the stack. In a nested
 * stack, whose name is only known at deployment, the name of the outermost stack and the path stand for it.
 *
 * @see https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers.html
 */
export function authorizerName(name: string, stack: Stack): string {
  const outermost = outermostOf(stack);
  const nested =
    stack === outermost
      ? ''
      : `-${pathInStage(stack)
          .slice(pathInStage(outermost).length + 1)
          .replaceAll('/', '-')}`;
  return shorten(`${name}-${outermost.stackName}${nested}`);
}

function shorten(name: string): string {
  if (name.length <= MAX_LENGTH || Token.isUnresolved(name)) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, MAX_LENGTH - digest.length - 1)}-${digest}`;
}
