import { http } from '../../examples/template';
import { ofOtherApi } from '../../find/of-other-api';
import type { Rule } from '../../find/rule';

/** A route has an authorizer of its own API. */
export const authorizerOfOtherApi: Rule = {
  id: 'authorizer-of-other-api',
  since: '0.2.0',
  level: 'error',
  certainty: 'reported',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/17497',
  title: 'A route has an authorizer of its own API',
  why: 'An authorizer belongs to one API, and the service rejects its ID in another.',
  fix: 'create an authorizer in the API of the route',
  check: (graph) => ofOtherApi(graph, 'authorizer', 'AuthorizerId'),
  bad: [
    {
      say: 'an authorizer of a second API',
      templates: http({
        Api2: { Name: 'second' },
        Authorizer: { ApiId: { Ref: 'Api2' } },
        Integration2: { ApiId: { Ref: 'Api2' } },
        Route2: { ApiId: { Ref: 'Api2' }, Target: { 'Fn::Sub': 'integrations/${Integration2}' } },
        Stage2: { ApiId: { Ref: 'Api2' } },
        Route: { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } },
      }),
      at: ['Route AuthorizerId'],
    },
  ],
  good: [
    {
      say: 'one authorizer of two routes',
      templates: http({
        Authorizer: {},
        Route: { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } },
        Route2: { RouteKey: 'POST /books', AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } },
      }),
    },
  ],
};
