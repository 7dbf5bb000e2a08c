import type { StackTemplate } from './stack-template';
import { valueText } from './value-text';

/** The outputs that the stacks were given, by name; not those that they only export to one another. */
export function outputsOf(stacks: readonly StackTemplate[]): [name: string, value: string][] {
  return stacks.flatMap(({ name: stack, template }) =>
    Object.entries(template.Outputs ?? {})
      .filter(([name]) => !name.startsWith('ExportsOutput'))
      .map(([name, { Value }]): [string, string] => [
        stacks.length === 1 ? name : `${stack}.${name}`,
        valueText(Value, stacks),
      ]),
  );
}
