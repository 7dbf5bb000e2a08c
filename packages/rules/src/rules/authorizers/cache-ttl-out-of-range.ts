import { numberOf } from '@apigwv2/assembly';
import { RESULT_TTL } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { authorizersOf } from '../../find/walk';

const USED = { Route: { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } } };

/** The responses of an authorizer are cached for 0 to 3600 seconds. */
export const cacheTtlOutOfRange: Rule = {
  id: 'cache-ttl-out-of-range',
  since: '0.2.0',
  level: 'error',
  certainty: RESULT_TTL.certainty,
  source: RESULT_TTL.source,
  title: 'The responses of an authorizer are cached for 0 to 3600 seconds',
  why: 'The service rejects the authorizer when it is created.',
  fix: 'choose a time in the range',
  *check(graph) {
    for (const authorizer of authorizersOf(graph)) {
      const ttl = numberOf(authorizer.get('AuthorizerResultTtlInSeconds'));
      if (ttl === undefined || RESULT_TTL.has(ttl)) continue;
      yield {
        at: authorizer,
        property: 'AuthorizerResultTtlInSeconds',
        what: `AuthorizerResultTtlInSeconds must be ${RESULT_TTL.minimum} to ${RESULT_TTL.maximum}, got ${ttl}`,
      };
    }
  },
  bad: [
    {
      say: 'a day',
      templates: http({ LambdaAuthorizer: { AuthorizerResultTtlInSeconds: 86_400 }, ...USED }),
      at: ['LambdaAuthorizer AuthorizerResultTtlInSeconds'],
    },
  ],
  good: [{ say: 'an hour', templates: http({ LambdaAuthorizer: { AuthorizerResultTtlInSeconds: 3600 }, ...USED }) }],
};
