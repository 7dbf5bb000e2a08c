import { createHash } from 'node:crypto';
import { NAME_LENGTH } from '@apigwv2/spec';
import { type Stack, Token } from 'aws-cdk-lib/core';
import { outermostOf, pathInStage } from '../construct-tree/stack-path';

/**
 * Returns the name of an authorizer in another stack than its API's: its own name and that of the stack. In a nested
 * stack, whose name is only known at deployment, the name of the outermost stack and the path stand for it. A hash is added
 * where another name and stack could have the same letters, such as `A` in `B-C` and `A-B` in `C`.
 *
 * @see https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers.html
 */
export function authorizerName(name: string, stack: Stack): string {
  const outermost = outermostOf(stack);
  const nested = pathInStage(stack).slice(pathInStage(outermost).length);
  const parts = [name, outermost.stackName, nested];
  const full = `${name}-${outermost.stackName}${nested.replaceAll('/', '-')}`;
  if (Token.isUnresolved(full)) return full;
  const isAmbiguous = name.includes('-') || nested !== '';
  return isAmbiguous || full.length > NAME_LENGTH.maximum ? withHash(full, parts) : full;
}

function withHash(full: string, parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 8);
  return `${full.slice(0, NAME_LENGTH.maximum - digest.length - 1)}-${digest}`;
}
