import { createHash } from 'node:crypto';
import { type Stack, Token } from 'aws-cdk-lib/core';
import { outermostOf, pathInStage } from '../construct-tree/stack-path';

const LONGEST = 128;

/**
 * The name of a resource that lives in a stack other than its API's: its id and the stack's name; in a nested stack
 * the outermost stack's name and the path, since a nested stack gets its name at deployment only.
 *
 * @see https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers.html
 */
export function nameInStack(id: string, stack: Stack): string {
  const outermost = outermostOf(stack);
  const nested =
    stack === outermost
      ? ''
      : `-${pathInStage(stack)
          .slice(pathInStage(outermost).length + 1)
          .replaceAll('/', '-')}`;
  return shorten(`${id}-${outermost.stackName}${nested}`);
}

function shorten(name: string): string {
  if (name.length <= LONGEST || Token.isUnresolved(name)) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, LONGEST - digest.length - 1)}-${digest}`;
}
