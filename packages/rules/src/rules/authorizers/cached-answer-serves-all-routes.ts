import { type Authorizer, isTrue, itemsOf, numberOf, textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

const ROUTE = { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } };
const cached = (IdentitySource: readonly unknown[]) => ({
  LambdaAuthorizer: { AuthorizerResultTtlInSeconds: 300, EnableSimpleResponses: true, IdentitySource },
  Route: ROUTE,
  Route2: { RouteKey: 'POST /books', ...ROUTE },
});

/** A cached simple response is right for each route of its authorizer. */
export const cachedAnswerServesAllRoutes: Rule = {
  id: 'cached-answer-serves-all-routes',
  since: '0.1.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('http-api-lambda-authorizer'),
  title: 'A cached simple response is right for each route of its authorizer',
  why: 'The response to one route allows the others, for the same identity sources.',
  fix: 'add $context.routeKey to IdentitySource, or acknowledge this warning if the answer never depends on the route',
  *check(graph) {
    for (const { authorizers, routes } of apisOf(graph, 'HTTP')) {
      const counts = new Map<Authorizer | undefined, number>();
      for (const { authorizer } of routes) counts.set(authorizer, (counts.get(authorizer) ?? 0) + 1);
      for (const authorizer of authorizers) {
        const count = counts.get(authorizer) ?? 0;
        const ttl = numberOf(authorizer.get('AuthorizerResultTtlInSeconds')) ?? 0;
        const sources = itemsOf(authorizer.get('IdentitySource'))?.map(textOf) ?? ['$context.routeKey'];
        if (ttl <= 0 || count < 2 || !isTrue(authorizer.get('EnableSimpleResponses'))) continue;
        // A source that is not written out may be the key of the route.
        if (sources.includes('$context.routeKey') || sources.includes(undefined)) continue;
        yield {
          at: authorizer,
          property: 'IdentitySource',
          what: `a simple response is cached for ${ttl} s and allows all ${count} routes of the authorizer`,
        };
      }
    }
  },
  bad: [
    {
      say: 'a cache by token only',
      templates: http(cached(['$request.header.Authorization'])),
      at: ['LambdaAuthorizer IdentitySource'],
    },
  ],
  good: [
    {
      say: 'a cache by a source that a parameter gives',
      templates: http({
        Parameters: { Source: { Type: 'String' } },
        ...cached(['$request.header.Authorization', { Ref: 'Source' }]),
      }),
    },
    {
      say: 'a cache by token and route',
      templates: http(cached(['$request.header.Authorization', '$context.routeKey'])),
    },
  ],
};
