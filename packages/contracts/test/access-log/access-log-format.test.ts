import '@apigwv2/testing';
import { Lazy, Stack, Token } from 'aws-cdk-lib/core';
import fc from 'fast-check';
import {
  checkAccessLogFormat,
  jsonAccessLogFormat,
  plainAccessLogFormat,
} from '../../src/access-log/access-log-format';

describe('checkAccessLogFormat', () => {
  const at = new Stack(undefined, 'Shop');
  const id = '$context.requestId';

  test.each([
    id,
    '$context.extendedRequestId',
    '{"id":"$context.requestId","ip":"$context.identity.sourceIp"}',
    '$context.identity.sourceIp - - [$context.requestTime] "$context.routeKey" $context.status $context.requestId',
    `${id} ${'x'.repeat(3072 - id.length - 1)}`,
    `${id}\n`,
  ])('accepts the format %.40s', (format) => {
    expect(() => checkAccessLogFormat(format, at)).not.toThrow();
  });

  test('skips a format that contains a token', () => {
    expect(() => checkAccessLogFormat(Lazy.string({ produce: () => 'x' }), at)).not.toThrow();
  });

  test.each([
    [
      'contains no request ID',
      '$context.status',
      /must contain \$context\.requestId or \$context\.extendedRequestId, got '\$context\.status'/,
    ],
    ['contains an ID of another kind', '$context.requestIdentity', /must contain \$context\.requestId/],
    ['is empty', '', /must contain \$context\.requestId/],
    ['has several lines', `${id}\n$context.status`, /must be a single line/],
    ['has lines that end in a carriage return', `${id}\r$context.status`, /must be a single line/],
    ['is too long', `${id} ${'x'.repeat(3072)}`, /at most 3072 characters, got 3091/],
  ])('rejects a format that %s', (_what, format, message) => {
    expect(() => checkAccessLogFormat(format, at)).toThrowDefinitionError('InvalidAccessLogFormat', message);
  });
});

describe('jsonAccessLogFormat', () => {
  test('renders each field as the variable of that name', () => {
    expect(jsonAccessLogFormat(['requestId', 'identity.sourceIp'])).toBe(
      '{"requestId":"$context.requestId","identity.sourceIp":"$context.identity.sourceIp"}',
    );
  });
});

describe('a format', () => {
  test('writes JSON with variables under their own names, or under names of choice', () => {
    expect(jsonAccessLogFormat(['requestId', 'status'])).toBe(
      '{"requestId":"$context.requestId","status":"$context.status"}',
    );
    expect(jsonAccessLogFormat({ id: 'requestId' })).toBe('{"id":"$context.requestId"}');
  });

  test('writes plain variables separated by spaces', () => {
    expect(plainAccessLogFormat(['requestId', 'status'])).toBe('$context.requestId $context.status');
  });
});

describe('a variable of a format', () => {
  test.each(['requestId $context.path', 'requestId","admin":"yes', '{requestId}', 'a\\', '', undefined])(
    'that is %p is rejected, as it would end its expression or string',
    (name) => {
      for (const format of [jsonAccessLogFormat, plainAccessLogFormat]) {
        expect(() => format([name as string])).toThrowDefinitionError('InvalidAccessLogFormat');
      }
      expect(() => jsonAccessLogFormat({ id: name as string })).toThrowDefinitionError('InvalidAccessLogFormat');
    },
  );

  test('may be a claim with any name, or contain a token', () => {
    const claim = 'authorizer.claims.cognito:groups';
    expect(plainAccessLogFormat([claim, 'authorizer.claims.https://a.example/b'])).toContain(`$context.${claim}`);
    expect(() => plainAccessLogFormat([Token.asString({ Ref: 'Name' })])).not.toThrow();
  });

  test('never ends the JSON string of its field, whatever the name of the field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (field) => {
        expect(JSON.parse(jsonAccessLogFormat({ [field]: 'requestId' }))).toEqual({ [field]: '$context.requestId' });
      }),
    );
  });
});
