import { exported, intrinsic } from './reference';
import type { StackTemplate } from './stack-template';

/** A value of a template in the words of `Fn::Sub`: what is known after deployment only stands as `${...}`. */
export function valueText(value: unknown, stacks: readonly StackTemplate[]): string {
  const [name, argument] = intrinsic(value) ?? [];
  const items: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  switch (name) {
    case undefined:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
    case 'Ref':
      return `\${${argument}}`;
    case 'Fn::GetAtt':
      return `\${${items.join('.')}}`;
    case 'Fn::Sub':
      return String(items[0]);
    case 'Fn::Join':
      return (items[1] as unknown[]).map((part) => valueText(part, stacks)).join(String(items[0]));
    case 'Fn::ImportValue': {
      const found = exported(argument, stacks);
      return found ? valueText(found.value, stacks) : `\${${valueText(argument, stacks)}}`;
    }
    default:
      return JSON.stringify(value);
  }
}
