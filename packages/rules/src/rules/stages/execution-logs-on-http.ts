import { isTrue, step, textOf } from '@apigwv2/assembly';
import { LOGGING_LEVELS } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { settingsOf } from '../../find/stage-settings';
import { stagesOf } from '../../find/walk';

/** A stage of an HTTP API has no execution logs. */
export const executionLogsOnHttp: Rule = {
  id: 'execution-logs-on-http',
  since: '0.2.0',
  level: 'warning',
  certainty: LOGGING_LEVELS.certainty,
  source: LOGGING_LEVELS.source,
  title: 'A stage of an HTTP API has no execution logs',
  why: 'HTTP APIs write access logs only: the setting has no effect.',
  fix: 'remove it, and set AccessLogSettings',
  *check(graph) {
    for (const stage of stagesOf(graph, 'HTTP')) {
      for (const { property, settings } of settingsOf(stage)) {
        const isLogged = ['ERROR', 'INFO'].includes(textOf(step(settings, 'LoggingLevel')) ?? '');
        const name = isLogged
          ? 'LoggingLevel'
          : isTrue(step(settings, 'DataTraceEnabled'))
            ? 'DataTraceEnabled'
            : undefined;
        if (name === undefined) continue;
        yield { at: stage, property: `${property}.${name}`, what: `${name} has no effect on an HTTP API` };
      }
    }
  },
  bad: [
    {
      say: 'a level of logs',
      templates: http({ Stage: { DefaultRouteSettings: { LoggingLevel: 'INFO' } } }),
      at: ['Stage DefaultRouteSettings.LoggingLevel'],
    },
  ],
  good: [{ say: 'logs off', templates: http({ Stage: { DefaultRouteSettings: { LoggingLevel: 'OFF' } } }) }],
};
