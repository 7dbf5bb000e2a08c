import '@apigwv2/testing';
import { Token } from 'aws-cdk-lib/core';
import { WebSocketIdentitySource } from '../../src';

const token = Token.asString({ Ref: 'Parameter' });

describe('WebSocketIdentitySource', () => {
  test.each([
    [WebSocketIdentitySource.header('Sec-WebSocket-Protocol'), 'route.request.header.Sec-WebSocket-Protocol'],
    [WebSocketIdentitySource.query('token'), 'route.request.querystring.token'],
    [WebSocketIdentitySource.context('identity.sourceIp'), 'context.identity.sourceIp'],
    [WebSocketIdentitySource.stageVariable('key'), 'stageVariables.key'],
    [WebSocketIdentitySource.header(token), `route.request.header.${token}`],
    [WebSocketIdentitySource.parse(token), token],
  ])('renders %j in the syntax of the service', ({ expression }, written) => {
    expect(expression).toBe(written);
  });

  test.each([
    ['$request.header.X', 'route.request.header.X'],
    ['$request.querystring.token', 'route.request.querystring.token'],
    ['$context.routeKey', 'context.routeKey'],
    ['$stageVariables.key', 'stageVariables.key'],
    ['method.request.header.Auth', 'route.request.header.Auth'],
    ['route.request.body.token', 'route.request.header.Authorization'],
    ['route.request.header.a b', 'route.request.header.Authorization'],
    ['', 'route.request.header.Authorization'],
  ])("[A12] rejects '%s', and shows the correct spelling", (expression, right) => {
    expect(() => WebSocketIdentitySource.parse(expression)).toThrowDefinitionError(
      'InvalidIdentitySource',
      new RegExp(`a WebSocket API must be route.request.header.<name>, .*; write '${right}' \\(at WebSocketId`),
    );
  });
});
