import { oneStack } from '@apigwv2/testing';
import { CfnApi, HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Lazy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { checkProtocol, knownProtocol } from '../../src/api/check-protocol';
import { bareApi, ImportedApi, OwnedApi } from '../apis';

describe('checkProtocol', () => {
  test('accepts an owned, an imported and an upstream HTTP API and an L1', () => {
    const stack = oneStack();
    const owned = new OwnedApi(stack, 'Owned');
    const views = [
      owned,
      owned.l1,
      bareApi(stack, 'Bare'),
      new HttpApi(stack, 'Upstream'),
      new ImportedApi(stack, 'Imported', 'abc'),
    ];
    for (const api of views) expect(() => checkProtocol(api, 'HTTP', stack)).not.toThrow();
  });

  test('skips a protocol that is unknown or unresolved', () => {
    const stack = oneStack();
    const unknown = new CfnApi(stack, 'Unknown', { body: { openapi: '3.0.1' } });
    const later = new CfnApi(stack, 'Later', { name: 'x', protocolType: Lazy.string({ produce: () => 'HTTP' }) });
    for (const api of [unknown, later]) expect(() => checkProtocol(api, 'WEBSOCKET', stack)).not.toThrow();
  });

  test.each([
    ['undefined', undefined, /got undefined/],
    ['an object that is no API', { restApiId: 'abc' }, /got an object of class Object/],
  ])('rejects %s', (_what, api, message) => {
    expect(() => checkProtocol(api as never, 'HTTP', oneStack())).toThrowDefinitionError('ProtocolMismatch', message);
  });

  test('rejects an L1, its import and its owner with the other protocol', () => {
    const stack = oneStack();
    const at = new Construct(stack, 'Route');
    const api = bareApi(stack, 'Api');
    for (const view of [api, new ImportedApi(stack, 'Imported', api.ref)]) {
      expect(() => checkProtocol(view, 'WEBSOCKET', at)).toThrowDefinitionError(
        'ProtocolMismatch',
        /must have protocol WEBSOCKET, got HTTP of \w+\/Api; .* \(at \w+\/Route\)$/,
      );
    }
    new Construct(api, 'Resource');
    expect(() => checkProtocol(api, 'WEBSOCKET', at)).toThrowDefinitionError(
      'ProtocolMismatch',
      /got HTTP of \w+\/Api/,
    );
    const owned = new OwnedApi(stack, 'Owned');
    expect(() => checkProtocol(owned, 'WEBSOCKET', at)).toThrowDefinitionError(
      'ProtocolMismatch',
      /got HTTP of \w+\/Owned\/Resource/,
    );
    const chat = new WebSocketApi(stack, 'Chat');
    expect(() => checkProtocol(chat, 'HTTP', at)).toThrowDefinitionError(
      'ProtocolMismatch',
      /got WEBSOCKET of \w+\/Chat\/Resource/,
    );
  });
});

describe('knownProtocol', () => {
  const apiOf = (facts: object) =>
    Object.assign(new ImportedApi(oneStack(), 'Api', 'abc123'), { protocol: undefined, ...facts });

  test.each([
    ['HTTP', { protocol: 'HTTP' }],
    ['WEBSOCKET', { protocol: 'WEBSOCKET' }],
    ['HTTP', { isHttpApi: true }],
    ['WEBSOCKET', { isWebsocketApi: true }],
    [undefined, {}],
  ] as const)('returns %s for an API with %j', (expected, facts) => {
    expect(knownProtocol(apiOf(facts))).toBe(expected);
  });

  test.each([
    ['HTTP', 'HTTP'],
    ['WEBSOCKET', 'WEBSOCKET'],
    [undefined, 'REST'],
  ])('returns %s for an L1 of protocolType %s', (expected, protocolType) => {
    expect(knownProtocol(new CfnApi(oneStack(), 'Api', { name: 'shop', protocolType }))).toBe(expected);
  });
});
