import { textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { declared, routesOf } from '../../find/walk';

/** A route with the authorization type JWT or CUSTOM has an authorizer. */
export const missingAuthorizer: Rule = {
  id: 'missing-authorizer',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('route-jwt-authorizer-id'),
  title: 'A route with the authorization type JWT or CUSTOM has an authorizer',
  why: 'The service rejects the route when it is created.',
  fix: 'set AuthorizerId',
  *check(graph) {
    for (const route of declared(routesOf(graph), 'AWS::ApiGatewayV2::Route')) {
      const type = textOf(route.get('AuthorizationType')) ?? '';
      if (!['JWT', 'CUSTOM'].includes(type) || route.get('AuthorizerId').kind !== 'none') continue;
      yield {
        at: route,
        property: 'AuthorizerId',
        what: `AuthorizationType ${type} must have an AuthorizerId, got none`,
      };
    }
  },
  bad: [{ say: 'JWT alone', templates: http({ Route: { AuthorizationType: 'JWT' } }), at: ['Route AuthorizerId'] }],
  good: [
    {
      say: 'JWT with its authorizer',
      templates: http({ Authorizer: {}, Route: { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } } }),
    },
    { say: 'IAM, which has none', templates: http({ Route: { AuthorizationType: 'AWS_IAM' } }) },
  ],
};
