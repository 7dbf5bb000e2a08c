import type { StackTemplate, Template } from '../src/stack-template';

/** A stack with a template. */
export function stackOf(name: string, template: Template): StackTemplate {
  return { name, file: `${name}.template.json`, template, messages: [] };
}

/** A value that joins texts and references. */
export function joined(...parts: readonly unknown[]): object {
  return { 'Fn::Join': ['', parts] };
}
