import '@apigwv2/testing';
import { Duration, Lazy } from 'aws-cdk-lib/core';
import { renderTimeout, validateTimeout } from '../src/timeout';

describe('validateTimeout', () => {
  const at = "HttpUrlIntegration 'Books'";

  test('[I1] accepts a timeout of 30 seconds', () => {
    expect(() => validateTimeout(Duration.seconds(30), 'HTTP', at)).not.toThrow();
    expect(renderTimeout(Duration.seconds(30))).toBe(30_000);
  });

  test.each([
    ['HTTP', Duration.millis(50), 50],
    ['HTTP', Duration.seconds(2.5), 2500],
    ['HTTP', Duration.minutes(0.5), 30_000],
    ['WEBSOCKET', Duration.millis(50), 50],
    ['WEBSOCKET', Duration.seconds(29), 29_000],
  ] as const)('[I1] accepts, on %s, %s as %d milliseconds', (protocol, timeout, milliseconds) => {
    expect(() => validateTimeout(timeout, protocol, at)).not.toThrow();
    expect(renderTimeout(timeout)).toBe(milliseconds);
  });

  test('renders nothing without a timeout', () => {
    expect(() => validateTimeout(undefined, 'HTTP', at)).not.toThrow();
    expect(renderTimeout(undefined)).toBeUndefined();
  });

  test('skips tokens', () => {
    const token = Lazy.number({ produce: () => 1 });
    expect(() => validateTimeout(Duration.millis(token), 'HTTP', at)).not.toThrow();
    expect(renderTimeout(Duration.millis(token))).toBe(token);
  });

  test.each([
    ['HTTP', Duration.millis(49), /between 50 ms and 30 s, got 49 ms \(at HttpUrlIntegration 'Books'\)/],
    ['HTTP', Duration.millis(30_001), /between 50 ms and 30 s, got 30001 ms/],
    ['HTTP', Duration.millis(60.5), /must be whole milliseconds between 50 ms and 30 s, got 60.5 ms/],
    ['WEBSOCKET', Duration.millis(49), /between 50 ms and 29 s, got 49 ms/],
    ['WEBSOCKET', Duration.seconds(30), /between 50 ms and 29 s, got 30000 ms/],
  ] as const)('[I1] rejects, on %s, %s', (protocol, timeout, message) => {
    expect(() => validateTimeout(timeout, protocol, at)).toThrowDefinitionError('TimeoutOutOfRange', message);
  });
});
