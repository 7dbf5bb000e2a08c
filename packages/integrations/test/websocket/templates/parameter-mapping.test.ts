import '@apigwv2/testing';
import { Token } from 'aws-cdk-lib/core';
import {
  checkRequestParameters,
  checkResponseParameters,
  isOfConnection,
} from '../../../src/websocket/templates/parameter-mapping';

const AT = "WebSocketHttpIntegration 'Chat'";
const token = Token.asString({ Ref: 'Parameter' });
const HEADER = 'integration.request.header.Id';

describe('checkRequestParameters', () => {
  test.each([
    'integration.request.header.X-Id',
    'integration.request.querystring.id',
    'integration.request.path.room.name',
    'integration.request.header.$a_b',
    token,
  ])("'%s' can be given a value", (destination) => {
    expect(() => checkRequestParameters({ [destination]: "'yes'" }, AT)).not.toThrow();
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
  ])("'%s' can be a value", (source) => {
    expect(() => checkRequestParameters({ [HEADER]: source }, AT)).not.toThrow();
  });

  test.each(['overwrite:header.Id', 'integration.request.body.id', 'integration.request.header.', 'Id', `${HEADER} `])(
    "fails when '%s' is to be given a value",
    (destination) => {
      expect(() => checkRequestParameters({ [destination]: "'yes'" }, AT)).toThrowDefinitionError(
        'MappingMalformed',
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
  ])("fails when '%s' is a value", (source) => {
    expect(() => checkRequestParameters({ [HEADER]: source }, AT)).toThrowDefinitionError(
      'MappingMalformed',
      /must be route.request.header.<name>, .* a text in single quotes, such as 'yes', got '/,
    );
  });

  test.each(['', `'${'x'.repeat(511)}'`])('fails when a value has %j', (source) => {
    expect(() => checkRequestParameters({ [HEADER]: source }, AT)).toThrowDefinitionError('LengthOutOfRange');
  });

  test('a map that is only known after deployment is let through', () => {
    expect(() => checkRequestParameters(Token.asAny({ Ref: 'Map' }) as never, AT)).not.toThrow();
  });
});

describe('checkResponseParameters', () => {
  test.each([
    'integration.response.header.Id',
    'integration.response.multivalueheader.Id',
    'integration.response.statuscode',
    'integration.response.body.id',
    'stageVariables.host',
    'context.connectionId',
    "'text'",
    token,
  ])("'%s' can be a value", (source) => {
    expect(() => checkResponseParameters({ 'route.response.header.Id': source }, AT)).not.toThrow();
  });

  test.each(['route.request.body.id', 'integration.response.status', '$response.header.Id', 'text'])(
    "fails when '%s' is a value",
    (source) => {
      expect(() => checkResponseParameters({ Id: source }, AT)).toThrowDefinitionError(
        'MappingMalformed',
        /the value of 'Id' must be integration.response.header.<name>/,
      );
    },
  );

  test('fails when a parameter has no name', () => {
    expect(() => checkResponseParameters({ '': "'text'" }, AT)).toThrowDefinitionError('MappingMalformed');
  });
});

test('only headers and query strings are of a connection', () => {
  expect(['route.request.header.a', 'route.request.multivaluequerystring.a'].filter(isOfConnection)).toHaveLength(2);
  expect(['route.request.body.a', 'context.a', "'route.request.header.a'", token].filter(isOfConnection)).toEqual([]);
});
