import '@apigwv2/testing';
import { Duration, Lazy } from 'aws-cdk-lib/core';
import { renderTimeout } from '../src/timeout';

describe('renderTimeout', () => {
  const at = "HttpUrlIntegration 'Books'";

  test('[I1] a timeout of 30 seconds is accepted', () => {
    expect(renderTimeout(Duration.seconds(30), 'HTTP', at)).toBe(30_000);
  });

  test.each([
    ['HTTP', Duration.millis(50), 50],
    ['HTTP', Duration.seconds(2.5), 2500],
    ['HTTP', Duration.minutes(0.5), 30_000],
    ['WEBSOCKET', Duration.millis(50), 50],
    ['WEBSOCKET', Duration.seconds(29), 29_000],
  ] as const)('[I1] on %s, %s is %d milliseconds', (protocol, timeout, milliseconds) => {
    expect(renderTimeout(timeout, protocol, at)).toBe(milliseconds);
  });

  test('no timeout is left to the service', () => {
    expect(renderTimeout(undefined, 'HTTP', at)).toBeUndefined();
  });

  test('a duration that is only known after deployment is let through', () => {
    const token = Lazy.number({ produce: () => 1 });
    expect(renderTimeout(Duration.millis(token), 'HTTP', at)).toBe(token);
  });

  test.each([
    ['HTTP', Duration.millis(49), /between 50 ms and 30 s, got 49 ms \(at HttpUrlIntegration 'Books'\)/],
    ['HTTP', Duration.millis(30_001), /between 50 ms and 30 s, got 30001 ms/],
    ['HTTP', Duration.millis(60.5), /must be whole milliseconds between 50 ms and 30 s, got 60.5 ms/],
    ['WEBSOCKET', Duration.millis(49), /between 50 ms and 29 s, got 49 ms/],
    ['WEBSOCKET', Duration.seconds(30), /between 50 ms and 29 s, got 30000 ms/],
  ] as const)('[I1] fails when a timeout on %s is %s', (protocol, timeout, message) => {
    expect(() => renderTimeout(timeout, protocol, at)).toThrowDefinitionError('TimeoutOutOfRange', message);
  });
});
