import type { Stack } from 'aws-cdk-lib/core';
import { resourcesOf } from './resources-of';

/** The logical ids of a stack's template in alphabetical order, all or those of one type. Synthesizes the app. */
export function logicalIds(stack: Stack, type?: string): string[] {
  return Object.keys(resourcesOf(stack, type)).sort();
}
