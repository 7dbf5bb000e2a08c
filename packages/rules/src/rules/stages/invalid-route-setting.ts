import { entriesOf, numberOf, textOf, type Value } from '@apigwv2/assembly';
import { LOGGING_LEVELS } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { settingsOf } from '../../find/stage-settings';
import { stagesOf } from '../../find/walk';

const MEMBERS = [
  'DataTraceEnabled',
  'DetailedMetricsEnabled',
  'LoggingLevel',
  'ThrottlingBurstLimit',
  'ThrottlingRateLimit',
];

/** The settings of a stage and of its routes have known members, limits of 0 or more, and a known level of logs. */
export const invalidRouteSetting: Rule = {
  id: 'invalid-route-setting',
  since: '0.2.0',
  level: 'error',
  certainty: 'model',
  source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages.html',
  title: 'The settings of a stage and of its routes have known members, limits of 0 or more, and a known level of logs',
  why: 'The service rejects the stage when it is created, or ignores the member.',
  fix: 'correct the member',
  *check(graph) {
    for (const stage of stagesOf(graph)) {
      for (const { property, settings } of settingsOf(stage)) {
        for (const [name, value] of entriesOf(settings) ?? []) {
          const problem = problemOf(name, value);
          if (problem !== undefined) yield { at: stage, property: `${property}.${name}`, what: problem };
        }
      }
    }
  },
  bad: [
    {
      say: 'a misspelt member',
      templates: http({ Stage: { DefaultRouteSettings: { ThrottlingRate: 10 } } }),
      at: ['Stage DefaultRouteSettings.ThrottlingRate'],
    },
    {
      say: 'a negative limit',
      templates: http({ Stage: { DefaultRouteSettings: { ThrottlingRateLimit: -1 } } }),
      at: ['Stage DefaultRouteSettings.ThrottlingRateLimit'],
    },
  ],
  good: [
    {
      say: 'metrics and limits',
      templates: http({
        Stage: {
          DefaultRouteSettings: {
            DetailedMetricsEnabled: true,
            ThrottlingBurstLimit: 100,
            ThrottlingRateLimit: 0.5,
          },
        },
      }),
    },
  ],
};

function problemOf(name: string, value: Value): string | undefined {
  if (!MEMBERS.includes(name)) return `a route setting must be one of ${MEMBERS.join(', ')}, got '${name}'`;
  const number = numberOf(value);
  if (name.startsWith('Throttling') && number !== undefined && number < 0)
    return `${name} must be 0 or more, got ${number}`;
  const level = textOf(value);
  if (name === 'LoggingLevel' && level !== undefined && !LOGGING_LEVELS.has(level)) {
    return `LoggingLevel must be one of ${LOGGING_LEVELS.values.join(', ')}, got '${level}'`;
  }
  return undefined;
}
