import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';

/** A route has an integration. */
export const routeWithoutTarget: Rule = {
  id: 'route-without-target',
  since: '0.2.0',
  level: 'warning',
  certainty: 'inferred',
  source: guide('http-api-develop-routes'),
  title: 'A route has an integration',
  why: 'The route is created, and each request to it fails.',
  fix: 'set Target to integrations/<the ID of an integration>',
  *check({ apis }) {
    for (const { routes } of apis) {
      for (const route of routes) {
        if (route.get('Target').kind === 'none') {
          yield { at: route, property: 'Target', what: `the route '${route.key ?? '?'}' must have a Target, got none` };
        }
      }
    }
  },
  bad: [{ say: 'no target', templates: http({ Route: { Target: undefined } }), at: ['Route Target'] }],
  good: [
    {
      say: 'a target joined from its parts',
      templates: http({ Route: { Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] } } }),
    },
  ],
};
