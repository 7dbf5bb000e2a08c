import { itemsOf } from '@apigwv2/assembly';
import { CORS_ORIGIN, UNKNOWN_PART } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { brokenPatterns } from '../../find/ask';
import type { Rule } from '../../find/rule';
import { apisOf } from '../../find/walk';

const cors = (AllowOrigins: readonly unknown[]) => ({ Api: { CorsConfiguration: { AllowOrigins } } });

/** An origin is a scheme and a host. */
export const invalidCorsOrigin: Rule = {
  id: 'invalid-cors-origin',
  since: '0.2.0',
  level: 'error',
  certainty: CORS_ORIGIN.certainty,
  source: CORS_ORIGIN.source,
  title: 'An origin is a scheme and a host',
  why: 'The service rejects the API, or no request has the origin.',
  fix: 'correct the origin',
  *check(graph) {
    for (const { resource } of apisOf(graph, 'HTTP')) {
      if (resource === undefined) continue;
      const property = 'CorsConfiguration.AllowOrigins';
      for (const origin of itemsOf(resource.get('CorsConfiguration', 'AllowOrigins')) ?? []) {
        yield* brokenPatterns(resource, property, origin, (text) =>
          text.startsWith(UNKNOWN_PART) ? undefined : CORS_ORIGIN.problem(text),
        );
      }
    }
  },
  bad: [
    { say: 'no scheme', templates: http(cors(['example.com'])), at: ['Api CorsConfiguration.AllowOrigins'] },
    {
      say: 'a slash at the end',
      templates: http(cors(['https://example.com/'])),
      at: ['Api CorsConfiguration.AllowOrigins'],
    },
  ],
  good: [
    {
      say: 'a host that a parameter gives',
      templates: http({
        Parameters: { Host: { Type: 'String' } },
        ...cors([{ 'Fn::Sub': 'https://${Host}' }, 'http://localhost:3000']),
      }),
    },
  ],
};
