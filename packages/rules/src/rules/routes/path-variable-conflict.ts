import { ROUTE_CONFLICT, routeShape } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { nameOf, twins } from '../../find/walk';

/** Routes of one method differ in more than the names of path variables. */
export const pathVariableConflict: Rule = {
  id: 'path-variable-conflict',
  since: '0.2.0',
  level: 'error',
  certainty: ROUTE_CONFLICT.certainty,
  source: ROUTE_CONFLICT.source,
  title: 'Routes of one method differ in more than the names of path variables',
  why: 'The service cannot tell the routes apart and answers 409 Conflict when the second one is created.',
  fix: 'remove one of the two routes',
  *check({ apis }) {
    for (const { routes } of apis) {
      const shapes = routes.filter(({ parts }) => parts?.path?.includes('{'));
      for (const { first, second } of twins(shapes, ({ parts }) => parts && routeShape(parts))) {
        if (first.key === second.key) continue;
        yield {
          at: second,
          property: 'RouteKey',
          what: `RouteKey must differ from other routes in more than the names of variables, got '${second.key}', and ${nameOf(first)} has '${first.key}'`,
          related: [first],
        };
      }
    }
  },
  bad: [
    {
      say: 'two names of one variable',
      templates: http({ Route: { RouteKey: 'GET /books/{id}' }, Route2: { RouteKey: 'GET /books/{isbn}' } }),
      at: ['Route2 RouteKey'],
    },
  ],
  good: [
    {
      say: 'another method',
      templates: http({ Route: { RouteKey: 'GET /books/{id}' }, Route2: { RouteKey: 'PUT /books/{id}' } }),
    },
    {
      say: 'a greedy variable beside one segment',
      templates: http({ Route: { RouteKey: 'GET /books/{id}' }, Route2: { RouteKey: 'GET /books/{id+}' } }),
    },
  ],
};
