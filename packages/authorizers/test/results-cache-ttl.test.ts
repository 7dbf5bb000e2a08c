import '@apigwv2/testing';
import { Duration, Lazy, Token } from 'aws-cdk-lib/core';
import { renderResultsCacheTtl } from '../src/results-cache-ttl';

describe('renderResultsCacheTtl', () => {
  test.each([
    [undefined, undefined],
    [Duration.seconds(0), 0],
    [Duration.minutes(5), 300],
    [Duration.hours(1), 3600],
  ])('%s is %s seconds', (ttl, seconds) => {
    expect(renderResultsCacheTtl(ttl, 'Guard')).toBe(seconds);
  });

  test('a time that is only known after deployment is let through', () => {
    const ttl = Duration.seconds(Lazy.number({ produce: () => 7200 }));
    expect(Token.isUnresolved(renderResultsCacheTtl(ttl, 'Guard'))).toBe(true);
  });

  test.each([Duration.hours(2), Duration.seconds(3601), Duration.millis(1500)])('[A10] fails when it is %s', (ttl) => {
    expect(() => renderResultsCacheTtl(ttl, 'Guard')).toThrowDefinitionError(
      'CacheTtlOutOfRange',
      `between 0 s and 3600 s, got ${ttl.toSeconds({ integral: false })} s (at Guard)`,
    );
  });
});
