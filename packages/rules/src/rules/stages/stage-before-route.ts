import { entriesOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import { firstBy } from '../../find/first-by';
import { isMadeBefore } from '../../find/order';
import type { Rule } from '../../find/rule';
import { apisOf, nameOf } from '../../find/walk';

const RouteSettings = { 'GET /books': { ThrottlingBurstLimit: 10, ThrottlingRateLimit: 10 } };

/** A stage with route settings is created after the routes. */
export const stageBeforeRoute: Rule = {
  id: 'stage-before-route',
  since: '0.1.0',
  level: 'error',
  certainty: 'reported',
  source:
    'https://github.com/hashicorp/terraform-provider-aws/issues/16094; https://github.com/DianaIonita/serverless-api-gateway-throttling/issues/33',
  title: 'A stage with route settings is created after the routes',
  why: 'The service answers 404 Unable to find Route by key when the stage is created first.',
  fix: 'add the route to DependsOn of the stage',
  *check(graph) {
    for (const { stages, routes } of apisOf(graph)) {
      const byKey = firstBy(routes, ({ key }) => key);
      for (const stage of stages) {
        for (const [key] of entriesOf(stage.get('RouteSettings')) ?? []) {
          const route = byKey.get(key);
          if (route === undefined || route.resource === route.api.resource) continue;
          if (isMadeBefore(route.resource, stage.resource)) continue;
          // A stack of its own is deployed before or after: only a reference tells.
          if (route.resource.template !== stage.resource.template) continue;
          yield {
            at: stage,
            property: `RouteSettings.${key}`,
            what: `a stage with settings of '${key}' must be created after ${nameOf(route)}, got no order`,
            fix: `add DependsOn: ${route.resource.logicalId}`,
            related: [route],
          };
        }
      }
    }
  },
  bad: [{ say: 'no order', templates: http({ Stage: { RouteSettings } }), at: ['Stage RouteSettings.GET /books'] }],
  good: [{ say: 'an order', templates: http({ Stage: { DependsOn: ['Route'], RouteSettings } }) }],
};
