import type { Stack } from 'aws-cdk-lib/core';
import { resourcesOf } from './resources-of';

/** Synthesizes the app, and returns the logical IDs of a stack in alphabetical order, all or those of one type. */
export function logicalIds(stack: Stack, type?: string): string[] {
  return Object.keys(resourcesOf(stack, type)).sort();
}
