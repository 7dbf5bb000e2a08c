import '@apigwv2/testing';
import { Token } from 'aws-cdk-lib/core';
import {
  isConnectSource,
  validateRequestParameters,
  validateResponseParameters,
} from '../../../src/websocket/templates/parameter-mapping';

const AT = "WebSocketHttpIntegration 'Chat'";
const token = Token.asString({ Ref: 'Parameter' });
const HEADER = 'integration.request.header.Id';

describe('validateRequestParameters', () => {
  test.each([
    'integration.request.header.X-Id',
    'integration.request.querystring.id',
    'integration.request.path.room.name',
    'integration.request.header.$a_b',
    token,
  ])("accepts the destination '%s'", (destination) => {
    expect(() => validateRequestParameters({ [destination]: "'yes'" }, AT)).not.toThrow();
  });

  test.each([
    'route.request.header.Authorization',
    'route.request.multivalueheader.Accept',
    'route.request.querystring.token',
    'route.request.multivaluequerystring.token',
    'route.request.body.room.name',
    'route.request.body',
    'stageVariables.host',
    'context.connectionId',
    'context.authorizer.principalId',
    "'any text, with spaces'",
    "''",
    token,
    `context.${token}`,
  ])("accepts the source '%s'", (source) => {
    expect(() => validateRequestParameters({ [HEADER]: source }, AT)).not.toThrow();
  });

  test.each(['overwrite:header.Id', 'integration.request.body.id', 'integration.request.header.', 'Id', `${HEADER} `])(
    "rejects the destination '%s'",
    (destination) => {
      expect(() => validateRequestParameters({ [destination]: "'yes'" }, AT)).toThrowDefinitionError(
        'InvalidMapping',
        /must be integration.request.header.<name>, .* got '.*' \(at WebSocketHttpIntegration 'Chat'\)$/,
      );
    },
  );

  test.each([
    '$request.header.Id',
    '$context.connectionId',
    'integration.response.header.Id',
    'method.request.header.Id',
    'route.request.headers.Id',
    'static text',
    "'half quoted",
  ])("rejects the source '%s'", (source) => {
    expect(() => validateRequestParameters({ [HEADER]: source }, AT)).toThrowDefinitionError(
      'InvalidMapping',
      /must be route.request.header.<name>, .* a string in single quotes, such as 'yes', got '/,
    );
  });

  test.each(['', `'${'x'.repeat(511)}'`])('rejects a source of invalid length: %j', (source) => {
    expect(() => validateRequestParameters({ [HEADER]: source }, AT)).toThrowDefinitionError('LengthOutOfRange');
  });

  test('skips a map that is a token', () => {
    expect(() => validateRequestParameters(Token.asAny({ Ref: 'Map' }) as never, AT)).not.toThrow();
  });
});

describe('validateResponseParameters', () => {
  test.each([
    'integration.response.header.Id',
    'integration.response.multivalueheader.Id',
    'integration.response.statuscode',
    'integration.response.body.id',
    'stageVariables.host',
    'context.connectionId',
    "'text'",
    token,
  ])("accepts the source '%s'", (source) => {
    expect(() => validateResponseParameters({ 'route.response.header.Id': source }, AT)).not.toThrow();
  });

  test.each(['route.request.body.id', 'integration.response.status', '$response.header.Id', 'text'])(
    "rejects the source '%s'",
    (source) => {
      expect(() => validateResponseParameters({ Id: source }, AT)).toThrowDefinitionError(
        'InvalidMapping',
        /the value of 'Id' must be integration.response.header.<name>/,
      );
    },
  );

  test('rejects an empty destination', () => {
    expect(() => validateResponseParameters({ '': "'text'" }, AT)).toThrowDefinitionError('InvalidMapping');
  });
});

test('isConnectSource returns true for headers and query strings only', () => {
  expect(['route.request.header.a', 'route.request.multivaluequerystring.a'].filter(isConnectSource)).toHaveLength(2);
  expect(['route.request.body.a', 'context.a', "'route.request.header.a'", token].filter(isConnectSource)).toEqual([]);
});
