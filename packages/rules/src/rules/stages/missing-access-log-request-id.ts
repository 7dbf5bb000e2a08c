import { ACCESS_LOG_FORMAT } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import type { Rule } from '../../find/rule';
import { stagesOf } from '../../find/walk';

const format = (Format: unknown) => ({
  Stage: {
    AccessLogSettings: {
      DestinationArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/vendedlogs/books',
      Format,
    },
  },
});

/** The format of an access log has the ID of the request, on one line. */
export const missingAccessLogRequestId: Rule = {
  id: 'missing-access-log-request-id',
  since: '0.2.0',
  level: 'error',
  certainty: ACCESS_LOG_FORMAT.certainty,
  source: ACCESS_LOG_FORMAT.source,
  title: 'The format of an access log has the ID of the request, on one line',
  why: 'The service rejects the stage when it is created.',
  fix: 'add $context.requestId',
  *check(graph) {
    for (const stage of stagesOf(graph)) {
      yield* brokenProperty(stage, 'AccessLogSettings.Format', (text) => {
        const problem = ACCESS_LOG_FORMAT.problem(text);
        return problem?.must.startsWith('have at most') ? undefined : problem;
      });
    }
  },
  bad: [
    { say: 'no ID', templates: http(format('$context.status')), at: ['Stage AccessLogSettings.Format'] },
    {
      say: 'two lines',
      templates: http(format('$context.requestId\n$context.status')),
      at: ['Stage AccessLogSettings.Format'],
    },
  ],
  good: [
    {
      say: 'a format that a parameter completes',
      templates: http({
        Parameters: { Fields: { Type: 'String' } },
        ...format({ 'Fn::Sub': '${Fields} $context.status' }),
      }),
    },
    { say: 'the extended ID', templates: http(format('$context.extendedRequestId $context.status')) },
  ],
};
