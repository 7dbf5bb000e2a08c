import { itemsOf, numberOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { authorizersOf } from '../../find/walk';

const USED = { Route: { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } } };

/** An authorizer whose responses are cached has an identity source. */
export const cacheNeedsIdentitySource: Rule = {
  id: 'cache-needs-identity-source',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('authorizer-ttl-identity-source'),
  title: 'An authorizer whose responses are cached has an identity source',
  why: 'The service rejects the authorizer when it is created. Without a TTL nothing is cached.',
  fix: 'set IdentitySource, or remove AuthorizerResultTtlInSeconds',
  *check(graph) {
    for (const authorizer of authorizersOf(graph)) {
      const ttl = numberOf(authorizer.get('AuthorizerResultTtlInSeconds')) ?? 0;
      const sources = itemsOf(authorizer.get('IdentitySource'));
      if (ttl <= 0 || sources === undefined || sources.length > 0) continue;
      yield {
        at: authorizer,
        property: 'IdentitySource',
        what: `an authorizer with AuthorizerResultTtlInSeconds above 0 must have an IdentitySource, got none for ${ttl}`,
      };
    }
  },
  bad: [
    {
      say: 'a cache without key',
      templates: http({ LambdaAuthorizer: { AuthorizerResultTtlInSeconds: 300, IdentitySource: undefined }, ...USED }),
      at: ['LambdaAuthorizer IdentitySource'],
    },
  ],
  good: [
    { say: 'no cache and no key', templates: http({ LambdaAuthorizer: { IdentitySource: undefined }, ...USED }) },
    { say: 'a cache with key', templates: http({ LambdaAuthorizer: { AuthorizerResultTtlInSeconds: 300 }, ...USED }) },
  ],
};
