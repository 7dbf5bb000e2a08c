import { itemsOf, textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { declared, routesOf } from '../../find/walk';

/** Only a route with the authorization type JWT has scopes. */
export const scopesNeedJwt: Rule = {
  id: 'scopes-need-jwt',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('route-authorization-scopes-jwt'),
  title: 'Only a route with the authorization type JWT has scopes',
  why: 'The service rejects the route when it is created.',
  fix: 'remove AuthorizationScopes, or use a JWT authorizer',
  *check(graph) {
    for (const route of declared(routesOf(graph), 'AWS::ApiGatewayV2::Route')) {
      const type = route.get('AuthorizationType');
      const text = type.kind === 'none' ? 'NONE' : textOf(type);
      if (text === undefined || text === 'JWT' || (itemsOf(route.get('AuthorizationScopes')) ?? []).length === 0)
        continue;
      yield {
        at: route,
        property: 'AuthorizationScopes',
        what: `AuthorizationScopes must stand beside AuthorizationType JWT, got ${text}`,
      };
    }
  },
  bad: [
    {
      say: 'scopes beside IAM',
      templates: http({ Route: { AuthorizationType: 'AWS_IAM', AuthorizationScopes: ['read'] } }),
      at: ['Route AuthorizationScopes'],
    },
  ],
  good: [
    {
      say: 'scopes beside JWT',
      templates: http({
        Authorizer: {},
        Route: { AuthorizationType: 'JWT', AuthorizationScopes: ['read'], AuthorizerId: { Ref: 'Authorizer' } },
      }),
    },
  ],
};
