import type { Grammar } from '../fact';

/** The most characters of a format. */
export const ACCESS_LOG_FORMAT_LENGTH = 3 * 1024;

/** The form of the format of an access log. */
export const ACCESS_LOG_FORMAT: Grammar = {
  statement:
    'The format of an access log has $context.requestId or $context.extendedRequestId, one line and at most 3 KB.',
  certainty: 'deployed',
  source:
    'cdk-preflight, rule access-log-format-request-id; https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
  problem(format) {
    if (!/\$context\.(requestId|extendedRequestId)\b/.test(format)) {
      return { must: 'contain $context.requestId or $context.extendedRequestId', fix: 'add one' };
    }
    if (/[\r\n]/.test(format.trim())) return { must: 'be a single line', fix: 'join them', got: 'several' };
    return accessLogLengthProblem(format);
  },
};

/** Returns the problem of a format that is too long. */
export function accessLogLengthProblem(format: string): ReturnType<Grammar['problem']> {
  if (format.length <= ACCESS_LOG_FORMAT_LENGTH) return undefined;
  const must = `have at most ${ACCESS_LOG_FORMAT_LENGTH} characters`;
  return { must, fix: 'leave out fields', got: `${format.length}` };
}
