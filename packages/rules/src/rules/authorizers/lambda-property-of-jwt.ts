import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { authorizersOf } from '../../find/walk';

const OF_LAMBDA = [
  'AuthorizerPayloadFormatVersion',
  'AuthorizerResultTtlInSeconds',
  'AuthorizerUri',
  'EnableSimpleResponses',
];
const USED = { Route: { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } } };

/** A JWT authorizer has no properties of Lambda authorizers. */
export const lambdaPropertyOfJwt: Rule = {
  id: 'lambda-property-of-jwt',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers.html',
  title: 'A JWT authorizer has no properties of Lambda authorizers',
  why: 'The service calls no function for it and caches nothing.',
  fix: 'remove the property, or write REQUEST as the type',
  *check(graph) {
    for (const authorizer of authorizersOf(graph, 'HTTP')) {
      if (authorizer.type !== 'JWT') continue;
      for (const property of OF_LAMBDA) {
        if (authorizer.get(property).kind === 'none') continue;
        yield { at: authorizer, property, what: `${property} has no effect on a JWT authorizer` };
      }
    }
  },
  bad: [
    {
      say: 'a cache',
      templates: http({ Authorizer: { AuthorizerResultTtlInSeconds: 60 }, ...USED }),
      at: ['Authorizer AuthorizerResultTtlInSeconds'],
    },
  ],
  good: [{ say: 'the properties of a JWT authorizer', templates: http({ Authorizer: {}, ...USED }) }],
};
