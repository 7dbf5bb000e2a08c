import { unknownAccessLogVariables, unknownContextVariables } from '../../src';

describe('unknownAccessLogVariables', () => {
  test('returns the variables that a protocol does not have', () => {
    const format = '$context.requestId $context.path $context.connectionId $context.authorizer.tenant';
    expect(unknownAccessLogVariables(format, 'HTTP')).toEqual(['connectionId']);
    expect(unknownAccessLogVariables(format, 'WEBSOCKET')).toEqual(['path']);
  });
});

describe('unknownContextVariables', () => {
  test('returns the variables that mappings and templates do not have', () => {
    const value = '${context.messageDirection} $context.identity $context.authorizer ${context.nothing}';
    expect(unknownContextVariables(value, 'WEBSOCKET')).toEqual(['nothing']);
  });
});
