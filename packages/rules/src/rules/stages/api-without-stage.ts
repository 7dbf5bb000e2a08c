import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

/** An API with routes has a stage. */
export const apiWithoutStage: Rule = {
  id: 'api-without-stage',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('http-api-stages'),
  title: 'An API with routes has a stage',
  why: 'Without a stage every request receives 404 Not Found.',
  fix: 'add a stage, or acknowledge this warning if another app creates it',
  *check(graph) {
    for (const { resource, routes, stages, open } of apisOf(graph)) {
      if (resource === undefined || routes.length === 0 || stages.length > 0 || open !== undefined) continue;
      yield { at: resource, what: `an API with routes must have a stage, got ${routes.length} routes and none` };
    }
  },
  bad: [{ say: 'no stage', templates: http({ Stage: undefined }), at: ['Api '] }],
  good: [
    {
      say: 'an API whose ID leaves the app',
      templates: http({ Stage: undefined, Outputs: { Id: { Value: { Ref: 'Api' }, Export: { Name: 'books-api' } } } }),
    },
  ],
};
