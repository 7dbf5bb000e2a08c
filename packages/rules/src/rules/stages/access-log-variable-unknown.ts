import { patternOf } from '@apigwv2/assembly';
import { unknownAccessLogVariables } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

const format = (Format: string) => ({
  Stage: {
    AccessLogSettings: {
      DestinationArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/vendedlogs/books',
      Format,
    },
  },
});

/** The format of an access log has variables of the protocol. */
export const accessLogVariableUnknown: Rule = {
  id: 'access-log-variable-unknown',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('http-api-logging-variables'),
  title: 'The format of an access log has variables of the protocol',
  why: 'The service writes - for a variable that it does not have.',
  fix: 'correct the variable, or remove it',
  *check(graph) {
    for (const { protocol, stages } of apisOf(graph)) {
      if (protocol === undefined) continue;
      for (const stage of stages) {
        const text = patternOf(stage.get('AccessLogSettings', 'Format')) ?? '';
        const unknown = unknownAccessLogVariables(text, protocol);
        if (unknown.length === 0) continue;
        yield {
          at: stage,
          property: 'AccessLogSettings.Format',
          what: `an access log of protocol ${protocol} must have variables of it, got ${unknown.map((name) => `$context.${name}`).join(', ')}`,
        };
      }
    }
  },
  bad: [
    {
      say: 'a variable of REST APIs',
      templates: http(format('$context.requestId $context.resourcePath')),
      at: ['Stage AccessLogSettings.Format'],
    },
  ],
  good: [
    { say: 'a claim of the authorizer', templates: http(format('$context.requestId $context.authorizer.claims.sub')) },
  ],
};
