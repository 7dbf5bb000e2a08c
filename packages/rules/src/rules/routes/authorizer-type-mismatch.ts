import { textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { declared, nameOf, routesOf } from '../../find/walk';

const TYPES: Readonly<Record<string, string>> = { JWT: 'JWT', CUSTOM: 'REQUEST' };

/** The authorization type of a route fits the type of its authorizer. */
export const authorizerTypeMismatch: Rule = {
  id: 'authorizer-type-mismatch',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('route-jwt-authorizer-id'),
  title: 'The authorization type of a route fits the type of its authorizer',
  why: 'The service rejects the route when it is created.',
  fix: 'use JWT for a JWT authorizer and CUSTOM for a REQUEST authorizer',
  *check(graph) {
    for (const route of declared(routesOf(graph), 'AWS::ApiGatewayV2::Route')) {
      const type = textOf(route.get('AuthorizationType')) ?? '';
      const { authorizer } = route;
      if (TYPES[type] === undefined || authorizer?.type === undefined || authorizer.type === TYPES[type]) continue;
      yield {
        at: route,
        property: 'AuthorizationType',
        what: `AuthorizationType ${type} must have an authorizer of type ${TYPES[type]}, got ${authorizer.type} of ${nameOf(authorizer)}`,
        related: [authorizer],
      };
    }
  },
  bad: [
    {
      say: 'CUSTOM with a JWT authorizer',
      templates: http({ Authorizer: {}, Route: { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'Authorizer' } } }),
      at: ['Route AuthorizationType'],
    },
  ],
  good: [
    {
      say: 'CUSTOM with a Lambda authorizer',
      templates: http({
        LambdaAuthorizer: {},
        Route: { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } },
      }),
    },
  ],
};
