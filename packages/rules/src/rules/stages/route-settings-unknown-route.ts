import { entriesOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { apisOf } from '../../find/walk';

const settings = (key: string) => ({
  Stage: { DependsOn: 'Route', RouteSettings: { [key]: { ThrottlingBurstLimit: 10, ThrottlingRateLimit: 10 } } },
});

/** The route settings of a stage have the keys of its routes. */
export const routeSettingsUnknownRoute: Rule = {
  id: 'route-settings-unknown-route',
  since: '0.1.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('stage-route-settings-key'),
  title: 'The route settings of a stage have the keys of its routes',
  why: 'The service answers 404 Unable to find Route by key when the stage is created.',
  fix: 'write the key as the route has it, such as ANY /books',
  *check(graph) {
    for (const { stages, routes, open } of apisOf(graph)) {
      if (open !== undefined || routes.some(({ key }) => key === undefined)) continue;
      const keys = new Set(routes.map(({ key }) => key));
      for (const stage of stages) {
        for (const [key] of entriesOf(stage.get('RouteSettings')) ?? []) {
          if (keys.has(key)) continue;
          yield {
            at: stage,
            property: `RouteSettings.${key}`,
            what: `a key of RouteSettings must be one of the routes ${[...keys].map((one) => `'${one}'`).join(', ')}, got '${key}'`,
          };
        }
      }
    }
  },
  bad: [
    {
      say: 'another method than the route has',
      templates: http({ Route: { RouteKey: 'ANY /books' }, ...settings('GET /books') }),
      at: ['Stage RouteSettings.GET /books'],
    },
  ],
  good: [{ say: 'the key of the route', templates: http(settings('GET /books')) }],
};
