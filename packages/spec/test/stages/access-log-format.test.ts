import { ACCESS_LOG_FORMAT, ACCESS_LOG_FORMAT_LENGTH, accessLogLengthProblem } from '../../src';

describe('ACCESS_LOG_FORMAT', () => {
  test.each(['$context.requestId', '{"id":"$context.extendedRequestId"}', '$context.requestId\n'])(
    'accepts %j',
    (format) => expect(ACCESS_LOG_FORMAT.problem(format)).toBeUndefined(),
  );

  test('rejects a format without the ID of the request', () => {
    expect(ACCESS_LOG_FORMAT.problem('$context.requestIds')).toEqual({
      must: 'contain $context.requestId or $context.extendedRequestId',
      fix: 'add one',
    });
  });

  test('rejects several lines', () => {
    expect(ACCESS_LOG_FORMAT.problem('$context.requestId\nx')).toEqual({
      must: 'be a single line',
      fix: 'join them',
      got: 'several',
    });
  });

  test('rejects a format that is too long, with its length', () => {
    const format = `$context.requestId ${'x'.repeat(ACCESS_LOG_FORMAT_LENGTH)}`;
    expect(ACCESS_LOG_FORMAT.problem(format)).toEqual({
      must: 'have at most 3072 characters',
      fix: 'leave out fields',
      got: '3091',
    });
  });
});

describe('accessLogLengthProblem', () => {
  test('accepts the greatest length', () => {
    expect(accessLogLengthProblem('x'.repeat(ACCESS_LOG_FORMAT_LENGTH))).toBeUndefined();
  });
});
