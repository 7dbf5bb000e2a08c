import { oneStack } from '@apigwv2/testing';
import { CfnParameter } from 'aws-cdk-lib/core';
import { checkApiId, checkEndpoint, endpointOf } from '../../src/api/endpoint';
import { ImportedApi } from '../apis';

describe('endpointOf', () => {
  test.each(['https', 'wss'] as const)('returns the URL of an API for the scheme %s', (scheme) => {
    const stack = oneStack();
    expect(stack.resolve(endpointOf(new ImportedApi(stack, 'Api', 'abc123'), scheme))).toEqual({
      'Fn::Join': ['', [`${scheme}://abc123.execute-api.`, { Ref: 'AWS::Region' }, '.', { Ref: 'AWS::URLSuffix' }]],
    });
  });
});

describe('checkEndpoint', () => {
  const api = (disableExecuteApiEndpoint?: unknown) =>
    Object.assign(new ImportedApi(oneStack(), 'Api', 'abc123'), { disableExecuteApiEndpoint });

  test('rejects a disabled endpoint and names the alternatives', () => {
    const closed = api(true);
    expect(() => checkEndpoint(closed, closed)).toThrowDefinitionError(
      'EndpointUnavailable',
      /got disableExecuteApiEndpoint: true; use domainUrl .* \(at Stack\/Api\)$/,
    );
  });

  test.each([[undefined], [false]])('accepts an endpoint with disableExecuteApiEndpoint: %p', (disabled) => {
    const open = api(disabled);
    expect(checkEndpoint(open, open)).toBeUndefined();
  });
});

describe('checkApiId', () => {
  test.each(['a1b2c3d4e5', 'x'.repeat(64)])("accepts '%s'", (id) => {
    expect(checkApiId('httpApiId', id, oneStack())).toBeUndefined();
  });

  test('skips a token', () => {
    const stack = oneStack();
    expect(checkApiId('httpApiId', new CfnParameter(stack, 'Id').valueAsString, stack)).toBeUndefined();
  });

  test.each([['wss://x'], [''], ['A1'], ['x'.repeat(65)], [undefined]])('rejects %p and names the option', (id) => {
    expect(() => checkApiId('webSocketId', id, oneStack())).toThrowDefinitionError(
      'InvalidApiId',
      `webSocketId must be the ID of an API, lower-case letters and digits such as 'a1b2c3d4e5', got ${id === undefined ? 'nothing' : `'${id}`.slice(0, 60)}`,
    );
  });
});
