import { referentOf } from './reference';
import type { StackTemplate } from './stack-template';
import { valueText } from './value-text';

const KINDS: Readonly<Record<string, string>> = { JWT: 'JWT', CUSTOM: 'Lambda' };

/** Who may call a route: everybody, whoever signs, or whom an authorizer lets through. */
export function authorizerText(
  { AuthorizationType: type = 'NONE', AuthorizerId: id }: Readonly<Record<string, unknown>>,
  stack: StackTemplate,
  stacks: readonly StackTemplate[],
): string {
  if (type === 'NONE') return 'open';
  if (type === 'AWS_IAM') return 'IAM';
  const name = referentOf(id, stack, stacks)?.resource.Properties?.['Name'] ?? id;
  return `${KINDS[String(type)] ?? type} ${valueText(name, stacks)}`;
}
