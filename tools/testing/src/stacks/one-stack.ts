import { App, type Environment, Stack } from 'aws-cdk-lib/core';

/** A stack called `Stack` in an app of its own. */
export function oneStack(env?: Environment): Stack {
  return new Stack(new App(), 'Stack', { env });
}
