import { oneStack } from '@apigwv2/testing';
import { CfnApi, HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Lazy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { checkProtocol } from '../../src/api/check-protocol';
import { bareApi, ImportedApi, OwnedApi } from '../apis';

describe('checkProtocol', () => {
  test('every view of an HTTP API passes', () => {
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

  test('what cannot be known passes', () => {
    const stack = oneStack();
    const unknown = new CfnApi(stack, 'Unknown', { body: { openapi: '3.0.1' } });
    const later = new CfnApi(stack, 'Later', { name: 'x', protocolType: Lazy.string({ produce: () => 'HTTP' }) });
    for (const api of [unknown, later]) expect(() => checkProtocol(api, 'WEBSOCKET', stack)).not.toThrow();
  });

  test.each([
    ['nothing', undefined, /got undefined/],
    ['something else', { restApiId: 'abc' }, /got an object of class Object/],
  ])('fails when the API is %s', (_what, api, message) => {
    expect(() => checkProtocol(api as never, 'HTTP', oneStack())).toThrowDefinitionError('ProtocolMismatch', message);
  });

  test('fails when an L1, or what stands for one, has the other protocol', () => {
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
    expect(() => checkProtocol(api, 'WEBSOCKET', at)).toThrowDefinitionError('ProtocolMismatch', /got HTTP of \w+\/Api/);
    const owned = new OwnedApi(stack, 'Owned');
    expect(() => checkProtocol(owned, 'WEBSOCKET', at)).toThrowDefinitionError(
      'ProtocolMismatch',
      /Owned\/Resource has HTTP/,
    );
    const chat = new WebSocketApi(stack, 'Chat');
    expect(() => checkProtocol(chat, 'HTTP', at)).toThrowDefinitionError(
      'ProtocolMismatch',
      /Chat\/Resource has WEBSOCKET/,
    );
  });
});
