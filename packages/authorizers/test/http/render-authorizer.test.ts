import '@apigwv2/testing';
import { Duration, Lazy, Token } from 'aws-cdk-lib/core';
import { renderHttpAuthorizer } from '../../src/http/render-authorizer';

describe('renderHttpAuthorizer', () => {
  const ttlOf = (resultsCacheTtl: Duration | undefined) =>
    renderHttpAuthorizer({ type: 'REQUEST', authorizerUri: 'arn:aws:apigateway:', resultsCacheTtl })
      .authorizerResultTtlInSeconds;

  test.each([
    [undefined, undefined],
    [Duration.seconds(0), 0],
    [Duration.minutes(5), 300],
    [Duration.hours(1), 3600],
  ])('renders a resultsCacheTtl of %s as %s seconds', (ttl, seconds) => {
    expect(ttlOf(ttl)).toBe(seconds);
  });

  test('renders a resultsCacheTtl that is a token as a token', () => {
    expect(Token.isUnresolved(ttlOf(Duration.seconds(Lazy.number({ produce: () => 7200 }))))).toBe(true);
  });
});
