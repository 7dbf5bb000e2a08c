import { http } from '../../examples/template';
import { ofOtherApi } from '../../find/of-other-api';
import type { Rule } from '../../find/rule';

/** A route calls an integration of its own API. */
export const integrationOfOtherApi: Rule = {
  id: 'integration-of-other-api',
  since: '0.2.0',
  level: 'error',
  certainty: 'inferred',
  source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes.html',
  title: 'A route calls an integration of its own API',
  why: 'An integration belongs to one API, and its ID is not found in another.',
  fix: 'create an integration in the API of the route',
  check: (graph) => ofOtherApi(graph, 'integration', 'Target'),
  bad: [
    {
      say: 'an integration of a second API',
      templates: http({
        Api2: { Name: 'second' },
        Integration2: { ApiId: { Ref: 'Api2' } },
        Route2: { ApiId: { Ref: 'Api2' }, Target: { 'Fn::Sub': 'integrations/${Integration2}' } },
        Route: { Target: { 'Fn::Sub': 'integrations/${Integration2}' } },
        Stage2: { ApiId: { Ref: 'Api2' } },
      }),
      at: ['Route Target'],
    },
  ],
  good: [{ say: 'one integration of two routes', templates: http({ Route2: { RouteKey: 'POST /books' } }) }],
};
