import '@apigwv2/testing';
import { Duration, Lazy } from 'aws-cdk-lib/core';
import { isCacheOff, validateResultsCacheTtl } from '../../src/http/results-cache-ttl';

const late = (seconds: number) => Duration.seconds(Lazy.number({ produce: () => seconds }));

describe('validateResultsCacheTtl', () => {
  test.each([undefined, Duration.seconds(0), Duration.minutes(5), Duration.hours(1)])('accepts %s', (ttl) => {
    expect(() => validateResultsCacheTtl(ttl, 'Guard')).not.toThrow();
  });

  test('skips a duration that is a token', () => {
    expect(() => validateResultsCacheTtl(late(7200), 'Guard')).not.toThrow();
  });

  test.each([Duration.hours(2), Duration.seconds(3601), Duration.millis(1500)])('[A10] rejects %s', (ttl) => {
    expect(() => validateResultsCacheTtl(ttl, 'Guard')).toThrowDefinitionError(
      'CacheTtlOutOfRange',
      `between 0 s and 3600 s, got ${ttl.toSeconds({ integral: false })} s; choose another duration (at Guard)`,
    );
  });
});

describe('isCacheOff', () => {
  test.each([
    [Duration.minutes(0), true],
    [Duration.millis(1), false],
    [Duration.minutes(5), false],
    [late(0), false],
  ])('returns for %s %s', (ttl, isOff) => {
    expect(isCacheOff(ttl)).toBe(isOff);
  });
});
