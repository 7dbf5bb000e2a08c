import { entriesOf, keyOf, textOf } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import { firstBy } from '../../find/first-by';
import { isMadeBefore } from '../../find/order';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf, nameOf } from '../../find/walk';

/** A request model of a route is the name of a model of its API. */
export const unknownModel: Rule = {
  id: 'unknown-model',
  since: '0.1.0',
  level: 'error',
  certainty: 'inferred',
  source: guide('apigateway-websocket-api-selection-expressions'),
  title: 'A request model of a route is the name of a model of its API',
  why: 'The service does not find the model when the route is created.',
  fix: 'name a model of the API, and create it before the route',
  *check(graph) {
    for (const { models, routes, open } of apisOf(graph, 'WEBSOCKET')) {
      const byName = firstBy(models, (model) => keyOf(model.get('Name')));
      for (const route of routes) {
        for (const [key, value] of entriesOf(route.get('RequestModels')) ?? []) {
          const name = textOf(value);
          if (name === undefined) continue;
          const property = `RequestModels.${key}`;
          const model = byName.get(keyOf(value));
          if (model === undefined) {
            if (open !== undefined) continue;
            yield { at: route, property, what: `${property} must be the name of a model of the API, got '${name}'` };
          } else if (
            model.resource.template === route.resource.template &&
            !isMadeBefore(model.resource, route.resource)
          ) {
            yield {
              at: route,
              property,
              what: `${property} must be created before the route, got '${name}' of ${nameOf(model)} without an order`,
              fix: `add DependsOn: ${model.resource.logicalId}, or refer to it`,
              related: [model],
              level: 'warning',
            };
          }
        }
      }
    }
  },
  bad: [
    {
      say: 'a model that does not exist',
      templates: webSocket({ Route: { RequestModels: { $default: 'Message' } } }),
      at: ['Route RequestModels.$default'],
    },
    {
      say: 'a model that may be created later',
      templates: webSocket({ Model: {}, Route: { RequestModels: { $default: 'Message' } } }),
      at: ['Route RequestModels.$default'],
      level: 'warning',
    },
  ],
  good: [
    {
      say: 'a model that is created before',
      templates: webSocket({ Model: {}, Route: { RequestModels: { $default: 'Message' }, DependsOn: 'Model' } }),
    },
  ],
};
