import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { declared, routesOf } from '../../find/walk';

/** A route with an authorizer has an authorization type. */
export const missingAuthorizationType: Rule = {
  id: 'missing-authorization-type',
  since: '0.2.0',
  level: 'warning',
  certainty: 'inferred',
  source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes.html',
  title: 'A route with an authorizer has an authorization type',
  why: 'The type is NONE where it is absent: the route is open, although it has an AuthorizerId.',
  fix: 'set AuthorizationType to JWT or CUSTOM',
  *check(graph) {
    for (const route of declared(routesOf(graph), 'AWS::ApiGatewayV2::Route')) {
      if (route.get('AuthorizerId').kind === 'none' || route.get('AuthorizationType').kind !== 'none') continue;
      yield {
        at: route,
        property: 'AuthorizationType',
        what: 'a route with AuthorizerId must have an AuthorizationType, got none, so that the route is open',
      };
    }
  },
  bad: [
    {
      say: 'an authorizer alone',
      templates: http({ Authorizer: {}, Route: { AuthorizerId: { Ref: 'Authorizer' } } }),
      at: ['Route AuthorizationType'],
    },
  ],
  good: [
    {
      say: 'a type that a condition chooses',
      templates: http({
        Parameters: { Open: { Type: 'String' } },
        Conditions: { Open: { 'Fn::Equals': [{ Ref: 'Open' }, 'yes'] } },
        Authorizer: {},
        Route: {
          AuthorizationType: { 'Fn::If': ['Open', 'NONE', 'JWT'] },
          AuthorizerId: { 'Fn::If': ['Open', { Ref: 'AWS::NoValue' }, { Ref: 'Authorizer' }] },
        },
      }),
    },
  ],
};
