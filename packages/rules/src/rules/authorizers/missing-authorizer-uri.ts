import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { authorizersOf } from '../../find/walk';

const USED = { Route: { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } } };

/** A REQUEST authorizer has the URI of a function. */
export const missingAuthorizerUri: Rule = {
  id: 'missing-authorizer-uri',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('request-authorizer-uri-required'),
  title: 'A REQUEST authorizer has the URI of a function',
  why: 'The service rejects the authorizer when it is created.',
  fix: 'set AuthorizerUri',
  *check(graph) {
    for (const authorizer of authorizersOf(graph)) {
      if (authorizer.type !== 'REQUEST' || authorizer.get('AuthorizerUri').kind !== 'none') continue;
      yield {
        at: authorizer,
        property: 'AuthorizerUri',
        what: 'a REQUEST authorizer must have an AuthorizerUri, got none',
      };
    }
  },
  bad: [
    {
      say: 'no URI',
      templates: http({ LambdaAuthorizer: { AuthorizerUri: undefined }, ...USED }),
      at: ['LambdaAuthorizer AuthorizerUri'],
    },
  ],
  good: [{ say: 'the URI of a function', templates: http({ LambdaAuthorizer: {}, ...USED }) }],
};
