import { warningsOf } from '@apigwv2/testing';
import { App, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type CheckedRoute, checkRoute } from '../../src/routes/check-route';
import { bareApi } from '../apis';
import { endpoint } from '../targets';

const OPTIONS: CheckedRoute = { integration: endpoint('Orders') };

const setUp = (region = 'eu-west-1') => {
  const app = new App();
  const api = bareApi(new Stack(app, 'Api', { env: { region: 'eu-west-1' } }), 'Api');
  return { api, at: new Construct(new Stack(app, 'Routes', { env: { region } }), 'Route') };
};

describe('checkRoute', () => {
  test.each(['a', 'a'.repeat(64)])('accepts a route with the operation name %s', (operationName) => {
    const { api, at } = setUp();
    expect(() => checkRoute(api, 'HTTP', { ...OPTIONS, operationName }, at)).not.toThrow();
    expect(warningsOf(at)).toEqual([]);
  });

  test('rejects an API of another protocol', () => {
    const { api, at } = setUp();
    expect(() => checkRoute(api, 'WEBSOCKET', OPTIONS, at)).toThrowDefinitionError(
      'ProtocolMismatch',
      /the API of this construct must have protocol WEBSOCKET, got HTTP/,
    );
  });

  test('rejects an API of another region', () => {
    const { api, at } = setUp('us-east-1');
    expect(() => checkRoute(api, 'HTTP', OPTIONS, at)).toThrowDefinitionError('EnvironmentMismatch', /got us-east-1/);
  });

  test.each<[string, string, Partial<CheckedRoute>, RegExp]>([
    [
      'an integration of another protocol',
      'ProtocolMismatch',
      { integration: { protocol: 'WEBSOCKET' } },
      /the integration of this route must have protocol HTTP, got an object with protocol, which has WEBSOCKET/,
    ],
    ['an empty operation name', 'LengthOutOfRange', { operationName: '' }, /operationName/],
    ['an operation name of 65 characters', 'LengthOutOfRange', { operationName: 'a'.repeat(65) }, /operationName/],
    ['a negative limit', 'ThrottleOutOfRange', { throttle: { rateLimit: -1, burstLimit: 1 } }, /rateLimit/],
  ])('rejects %s', (_what, code, options, message) => {
    const { api, at } = setUp();
    expect(() => checkRoute(api, 'HTTP', { ...OPTIONS, ...options }, at)).toThrowDefinitionError(code, message);
  });
});
