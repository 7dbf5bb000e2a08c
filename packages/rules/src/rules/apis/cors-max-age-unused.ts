import { numberOf } from '@apigwv2/assembly';
import { CORS_MAX_AGE } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { apisOf } from '../../find/walk';

const cors = (MaxAge: number) => ({ Api: { CorsConfiguration: { AllowOrigins: ['https://example.com'], MaxAge } } });

/** A preflight is cached for at most a day. */
export const corsMaxAgeUnused: Rule = {
  id: 'cors-max-age-unused',
  since: '0.2.0',
  level: 'warning',
  certainty: CORS_MAX_AGE.certainty,
  source: CORS_MAX_AGE.source,
  title: 'A preflight is cached for at most a day',
  why: 'No browser caches a preflight for longer.',
  fix: 'shorten MaxAge',
  *check(graph) {
    for (const { resource } of apisOf(graph, 'HTTP')) {
      const age = resource === undefined ? undefined : numberOf(resource.get('CorsConfiguration', 'MaxAge'));
      if (resource === undefined || age === undefined || age <= CORS_MAX_AGE.seconds) continue;
      yield {
        at: resource,
        property: 'CorsConfiguration.MaxAge',
        what: `MaxAge should be at most ${CORS_MAX_AGE.seconds} seconds, got ${age}`,
      };
    }
  },
  bad: [{ say: 'ten days', templates: http(cors(864_000)), at: ['Api CorsConfiguration.MaxAge'] }],
  good: [{ say: 'a day', templates: http(cors(86_400)) }],
};
