import { itemsOf, textOf } from '@apigwv2/assembly';
import { ROUTE_SCOPES, SCOPE_LENGTH } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { routesOf } from '../../find/walk';

/** A route has at most 10 scopes of 1 to 64 characters. */
export const scopesOutOfRange: Rule = {
  id: 'scopes-out-of-range',
  since: '0.2.0',
  level: 'error',
  certainty: ROUTE_SCOPES.certainty,
  source: ROUTE_SCOPES.source,
  title: 'A route has at most 10 scopes of 1 to 64 characters',
  why: 'The service rejects the route when it is created.',
  fix: 'leave out scopes, or shorten them',
  *check(graph) {
    for (const route of routesOf(graph)) {
      const scopes = itemsOf(route.get('AuthorizationScopes')) ?? [];
      if (scopes.length > ROUTE_SCOPES.maximum) {
        yield {
          at: route,
          property: 'AuthorizationScopes',
          what: `AuthorizationScopes must have at most ${ROUTE_SCOPES.maximum} items, got ${scopes.length}`,
        };
      }
      const wrong = scopes.map(textOf).find((scope) => scope !== undefined && !SCOPE_LENGTH.has(scope.length));
      if (wrong === undefined) continue;
      yield {
        at: route,
        property: 'AuthorizationScopes',
        what: `a scope must have 1 to ${SCOPE_LENGTH.maximum} characters, got ${wrong.length}`,
      };
    }
  },
  bad: [
    {
      say: 'eleven scopes',
      templates: http({
        Authorizer: {},
        Route: {
          AuthorizationType: 'JWT',
          AuthorizationScopes: [...'abcdefghijk'],
          AuthorizerId: { Ref: 'Authorizer' },
        },
      }),
      at: ['Route AuthorizationScopes'],
    },
  ],
  good: [
    {
      say: 'ten scopes',
      templates: http({
        Authorizer: {},
        Route: {
          AuthorizationType: 'JWT',
          AuthorizationScopes: [...'abcdefghij'],
          AuthorizerId: { Ref: 'Authorizer' },
        },
      }),
    },
  ],
};
