import { App, type Environment, Stack } from 'aws-cdk-lib/core';

/** Creates a stack with the ID `Stack` in a new app. */
export function oneStack(env?: Environment): Stack {
  return new Stack(new App(), 'Stack', { env });
}
