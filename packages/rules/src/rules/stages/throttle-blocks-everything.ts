import { numberOf, step } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { settingsOf } from '../../find/stage-settings';
import { stagesOf } from '../../find/walk';

/** A throttle accepts requests. */
export const throttleBlocksEverything: Rule = {
  id: 'throttle-blocks-everything',
  since: '0.2.0',
  level: 'warning',
  certainty: 'inferred',
  source: guide('http-api-throttling'),
  title: 'A throttle accepts requests',
  why: 'A limit of 0 rejects every request with 429 Too Many Requests.',
  fix: 'raise the limit, or acknowledge this warning if that is intended',
  *check(graph) {
    for (const stage of stagesOf(graph)) {
      for (const { property, settings } of settingsOf(stage)) {
        for (const name of ['ThrottlingBurstLimit', 'ThrottlingRateLimit']) {
          if (numberOf(step(settings, name)) !== 0) continue;
          const related = stage.api.routes.filter(({ key }) => property === `RouteSettings.${key}`);
          yield { at: stage, property: `${property}.${name}`, what: `${name} should be above 0, got 0`, related };
        }
      }
    }
  },
  bad: [
    {
      say: 'a rate of 0',
      templates: http({ Stage: { DefaultRouteSettings: { ThrottlingRateLimit: 0 } } }),
      at: ['Stage DefaultRouteSettings.ThrottlingRateLimit'],
    },
  ],
  good: [{ say: 'a rate of 1', templates: http({ Stage: { DefaultRouteSettings: { ThrottlingRateLimit: 1 } } }) }],
};
