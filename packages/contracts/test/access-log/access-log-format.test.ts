import '@apigwv2/testing';
import { Lazy, Stack } from 'aws-cdk-lib/core';
import { checkAccessLogFormat, jsonAccessLogFormat } from '../../src/access-log/access-log-format';

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
  ])('%.40s is a format', (format) => {
    expect(() => checkAccessLogFormat(format, at)).not.toThrow();
  });

  test('a format that holds a token is let through', () => {
    expect(() => checkAccessLogFormat(Lazy.string({ produce: () => 'x' }), at)).not.toThrow();
  });

  test.each([
    [
      'it holds no id of the request',
      '$context.status',
      /must contain \$context\.requestId or \$context\.extendedRequestId, got '\$context\.status'/,
    ],
    ['it holds an id of something else', '$context.requestIdentity', /must contain \$context\.requestId/],
    ['it is empty', '', /must contain \$context\.requestId/],
    ['it has several lines', `${id}\n$context.status`, /must be a single line/],
    ['it has several lines of another system', `${id}\r$context.status`, /must be a single line/],
    ['it is too long', `${id} ${'x'.repeat(3072)}`, /at most 3072 characters, got 3091/],
  ])('fails when %s', (_what, format, message) => {
    expect(() => checkAccessLogFormat(format, at)).toThrowDefinitionError('AccessLogFormatMalformed', message);
  });
});

describe('jsonAccessLogFormat', () => {
  test('each field is the variable of that name', () => {
    expect(jsonAccessLogFormat(['requestId', 'identity.sourceIp'])).toBe(
      '{"requestId":"$context.requestId","identity.sourceIp":"$context.identity.sourceIp"}',
    );
  });
});
