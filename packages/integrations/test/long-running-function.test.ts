import { oneStack, warningsOf } from '@apigwv2/testing';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import { warnOfLongRunningFunction } from '../src/long-running-function';

const warned = (runs: Duration | undefined, waits?: Duration) => {
  const stack = oneStack();
  const handler = new LambdaFunction(stack, 'Handler', {
    code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_22_X,
    timeout: runs,
  });
  // A function with several integrations gets one warning.
  for (let times = 0; times < 2; times += 1) warnOfLongRunningFunction(handler, waits, stack);
  return warningsOf(stack).map(({ id, message }) => `${id} ${message}`);
};

describe('warnOfLongRunningFunction', () => {
  test.each([
    [Duration.minutes(5), undefined, /Stack\/Handler may run for 300 s while the integration waits for 30 s/],
    [Duration.seconds(31), undefined, /may run for 31 s/],
    [Duration.seconds(10), Duration.millis(500), /waits for 0.5 s/],
  ])('[I3] warns once when a function runs for %s and the integration waits for %s', (runs, waits, message) => {
    expect(warned(runs, waits)).toEqual([expect.stringMatching(message)]);
    expect(warned(runs, waits)[0]).toMatch(/^@apigwv2\/integrations:functionOutlastsIntegration /);
  });

  test.each([
    [undefined, undefined],
    [Duration.seconds(30), undefined],
    [Duration.seconds(5), Duration.seconds(10)],
  ])('does not warn when a function runs for %s and the integration waits for %s', (runs, waits) => {
    expect(warned(runs, waits)).toEqual([]);
  });
});
