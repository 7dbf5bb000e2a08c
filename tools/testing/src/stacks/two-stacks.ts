import { App, Stack } from 'aws-cdk-lib/core';

/** Creates an app with the stacks `A` and `B` in one account and region. */
export function twoStacks(): { readonly app: App; readonly a: Stack; readonly b: Stack } {
  const app = new App();
  const env = { account: '111122223333', region: 'eu-west-1' };
  return { app, a: new Stack(app, 'A', { env }), b: new Stack(app, 'B', { env }) };
}
