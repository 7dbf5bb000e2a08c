import type { Stack } from 'aws-cdk-lib/core';

/** Lets a stack wait for another, by the method of the aws-cdk-lib at hand: it was renamed in 2.262, and the old one warns. */
export function dependOn(stack: Stack, other: Stack): void {
  const add: Stack['addDependency'] = Reflect.get(stack, 'addStackDependency') ?? Reflect.get(stack, 'addDependency');
  add.call(stack, other);
}
