import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { coexist } from '../../find/walk';

/** The route $default receives requests that no other route does. */
export const routeNeverReached: Rule = {
  id: 'route-never-reached',
  since: '0.2.0',
  level: 'note',
  certainty: 'inferred',
  source: 'the order in which routes are chosen: full match, greedy variable, $default',
  title: 'The route $default receives requests that no other route does',
  why: "The routes 'ANY /' and 'ANY /{proxy+}' together receive every request, so $default never does.",
  fix: 'remove the route $default',
  *check({ apis }) {
    for (const { routes } of apis) {
      const byKey = (pattern: RegExp) => routes.find(({ key }) => key !== undefined && pattern.test(key));
      const [fallback, root, greedy] = [byKey(/^\$default$/), byKey(/^ANY \/$/), byKey(/^ANY \/\{[^/}]+\+\}$/)];
      if (fallback === undefined || root === undefined || greedy === undefined) continue;
      if (!coexist(fallback, root, greedy)) continue;
      yield {
        at: fallback,
        property: 'RouteKey',
        what: `'${root.key}' and '${greedy.key}' receive every request, and $default none`,
        related: [root, greedy],
      };
    }
  },
  bad: [
    {
      say: '$default beside a greedy route and the root',
      templates: http({
        Route: { RouteKey: '$default' },
        Route2: { RouteKey: 'ANY /' },
        Route3: { RouteKey: 'ANY /{proxy+}' },
      }),
      at: ['Route RouteKey'],
    },
  ],
  good: [
    {
      say: '$default beside a greedy route of one method',
      templates: http({
        Route: { RouteKey: '$default' },
        Route2: { RouteKey: 'ANY /' },
        Route3: { RouteKey: 'GET /{proxy+}' },
      }),
    },
  ],
};
