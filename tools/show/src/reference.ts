import type { StackTemplate, TemplateResource } from './stack-template';

/** A resource that a value of a template points at. */
export interface Referent {
  readonly stack: StackTemplate;
  readonly logicalId: string;
  readonly resource: TemplateResource;
}

/** Finds the resource that a value points at, through exports and joined texts too. */
export function referentOf(
  value: unknown,
  stack: StackTemplate,
  stacks: readonly StackTemplate[],
): Referent | undefined {
  const [name, argument] = intrinsic(value) ?? [];
  if (name === 'Ref') return resourceIn(stack, argument);
  if (name === 'Fn::GetAtt')
    return resourceIn(stack, Array.isArray(argument) ? argument[0] : String(argument).split('.')[0]);
  if (name === 'Fn::ImportValue') {
    const found = exported(argument, stacks);
    return found && referentOf(found.value, found.stack, stacks);
  }
  if (name !== 'Fn::Join' || !Array.isArray(argument)) return undefined;
  const parts: readonly unknown[] = Array.isArray(argument[1]) ? argument[1] : [];
  return parts.map((part) => referentOf(part, stack, stacks)).find((found) => found !== undefined);
}

/** The value that a stack exports under a name. */
export function exported(
  name: unknown,
  stacks: readonly StackTemplate[],
): { readonly stack: StackTemplate; readonly value: unknown } | undefined {
  return stacks
    .flatMap((stack) => Object.values(stack.template.Outputs ?? {}).map((output) => ({ stack, output })))
    .filter(({ output }) => output.Export?.Name === name)
    .map(({ stack, output }) => ({ stack, value: output.Value }))[0];
}

/** The name and the argument of an intrinsic function. */
export function intrinsic(value: unknown): readonly [name: string, argument: unknown] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [entry, ...more] = Object.entries(value);
  return more.length === 0 ? entry : undefined;
}

function resourceIn(stack: StackTemplate, logicalId: unknown): Referent | undefined {
  const resource = stack.template.Resources?.[String(logicalId)];
  return resource && { stack, logicalId: String(logicalId), resource };
}
