import '@apigwv2/testing';
import { Fn, Token } from 'aws-cdk-lib/core';
import { HTTP_GRAMMAR, WEBSOCKET_GRAMMAR } from '../../src/identity-source/identity-source-grammar';
import { validateIdentitySources } from '../../src/identity-source/validate-identity-sources';

describe('validateIdentitySources', () => {
  test('rejects a malformed string, and names the authorizer', () => {
    expect(() => validateIdentitySources(['Authorization'], HTTP_GRAMMAR, 'Guard')).toThrowDefinitionError(
      'InvalidIdentitySource',
      /\(at Guard\)$/,
    );
  });

  test('[A12] rejects the syntax of the other protocol', () => {
    const http = ['$request.header.X'];
    const webSocket = ['route.request.header.X'];
    expect(() => validateIdentitySources(http, HTTP_GRAMMAR, 'Guard')).not.toThrow();
    expect(() => validateIdentitySources(webSocket, WEBSOCKET_GRAMMAR, 'Guard')).not.toThrow();
    expect(() => validateIdentitySources(webSocket, HTTP_GRAMMAR, 'Guard')).toThrowDefinitionError(
      'InvalidIdentitySource',
      "write '$request.header.X'",
    );
    expect(() => validateIdentitySources(http, WEBSOCKET_GRAMMAR, 'Guard')).toThrowDefinitionError(
      'InvalidIdentitySource',
      "write 'route.request.header.X'",
    );
  });

  test('skips a list that is a token', () => {
    const sources = Token.asList(Fn.importValue('Sources'));
    expect(() => validateIdentitySources(sources, HTTP_GRAMMAR, 'Guard')).not.toThrow();
  });
});
