import { textOf } from '@apigwv2/assembly';
import { PREFLIGHT, receivesPreflights, takesPreflightsOf } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { apisOf, coexist } from '../../find/walk';

/** A route that receives preflight requests has no authorizer. */
export const preflightMeetsAuthorizer: Rule = {
  id: 'preflight-meets-authorizer',
  since: '0.1.0',
  level: 'warning',
  certainty: PREFLIGHT.certainty,
  source: PREFLIGHT.source,
  title: 'A route that receives preflight requests has no authorizer',
  why: 'Browsers send preflight requests without credentials, the authorizer answers 401, and pages cannot call the API.',
  fix: 'list the methods instead of ANY, or add a route of OPTIONS without authorizer for the same path',
  *check(graph) {
    for (const { resource, routes } of apisOf(graph, 'HTTP')) {
      if (resource === undefined || resource.get('CorsConfiguration').kind === 'none') continue;
      const isOpen = (type: string | undefined) => type === undefined || type === 'NONE';
      const answers = routes.filter(
        (route) => route.parts?.method === 'OPTIONS' && isOpen(textOf(route.get('AuthorizationType'))),
      );
      for (const route of routes) {
        const type = textOf(route.get('AuthorizationType'));
        const { parts } = route;
        if (parts === undefined || !receivesPreflights(parts) || isOpen(type)) continue;
        const answered = answers.some(
          (other) => other.parts !== undefined && takesPreflightsOf(other.parts, parts) && coexist(other, route),
        );
        if (answered) continue;
        yield {
          at: route,
          property: 'RouteKey',
          what: `'${route.key}' with authorization ${type} receives the preflight requests of browsers, and answers them with 401`,
        };
      }
    }
  },
  bad: [
    {
      say: 'ANY with an authorizer',
      templates: http({
        Api: { CorsConfiguration: { AllowOrigins: ['https://example.com'] } },
        Route: { RouteKey: 'ANY /books', AuthorizationType: 'AWS_IAM' },
      }),
      at: ['Route RouteKey'],
    },
  ],
  good: [
    {
      say: 'a public route of OPTIONS',
      templates: http({
        Api: { CorsConfiguration: { AllowOrigins: ['https://example.com'] } },
        Route: { RouteKey: 'ANY /books', AuthorizationType: 'AWS_IAM' },
        Route2: { RouteKey: 'OPTIONS /books' },
      }),
    },
    {
      say: 'one method',
      templates: http({
        Api: { CorsConfiguration: { AllowOrigins: ['https://example.com'] } },
        Route: { AuthorizationType: 'AWS_IAM' },
      }),
    },
  ],
};
