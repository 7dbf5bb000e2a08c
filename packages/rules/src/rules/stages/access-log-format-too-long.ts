import { ACCESS_LOG_FORMAT, accessLogLengthProblem } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { brokenPatterns, propertyValue } from '../../find/ask';
import type { Rule } from '../../find/rule';
import { stagesOf } from '../../find/walk';

const format = (length: number) => ({
  Stage: {
    AccessLogSettings: {
      DestinationArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/vendedlogs/books',
      Format: '$context.requestId'.padEnd(length, '-'),
    },
  },
});

/** The format of an access log has at most 3 KB. */
export const accessLogFormatTooLong: Rule = {
  id: 'access-log-format-too-long',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: ACCESS_LOG_FORMAT.source,
  title: 'The format of an access log has at most 3 KB',
  why: 'The service rejects the stage when it is created.',
  fix: 'leave out fields',
  *check(graph) {
    for (const stage of stagesOf(graph)) {
      const property = 'AccessLogSettings.Format';
      yield* brokenPatterns(stage, property, propertyValue(stage, property), accessLogLengthProblem);
    }
  },
  bad: [{ say: '3073 characters', templates: http(format(3073)), at: ['Stage AccessLogSettings.Format'] }],
  good: [{ say: '3072 characters', templates: http(format(3072)) }],
};
