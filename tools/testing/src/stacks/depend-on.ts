import type { Stack } from 'aws-cdk-lib/core';

/** Adds a dependency between stacks. The method was renamed in aws-cdk-lib 2.262, and the old name warns. */
export function dependOn(stack: Stack, other: Stack): void {
  const add: Stack['addDependency'] = Reflect.get(stack, 'addStackDependency') ?? Reflect.get(stack, 'addDependency');
  add.call(stack, other);
}
