import { itemsOf } from '@apigwv2/assembly';
import { JWT_AUDIENCES } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { authorizersOf } from '../../find/walk';

const audience = (length: number) => ({
  Authorizer: {
    JwtConfiguration: {
      Audience: Array.from({ length }, (_, index) => `client-${index}`),
      Issuer: 'https://issuer.example.com',
    },
  },
  Route: { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } },
});

/** A JWT authorizer has at most 50 audiences. */
export const jwtAudienceOutOfRange: Rule = {
  id: 'jwt-audience-out-of-range',
  since: '0.2.0',
  level: 'error',
  certainty: JWT_AUDIENCES.certainty,
  source: JWT_AUDIENCES.source,
  title: 'A JWT authorizer has at most 50 audiences',
  why: 'The service rejects the authorizer when it is created.',
  fix: 'use a second authorizer',
  *check(graph) {
    for (const authorizer of authorizersOf(graph, 'HTTP')) {
      const given = itemsOf(authorizer.get('JwtConfiguration', 'Audience')) ?? [];
      if (given.length <= JWT_AUDIENCES.maximum) continue;
      yield {
        at: authorizer,
        property: 'JwtConfiguration.Audience',
        what: `JwtConfiguration.Audience must have at most ${JWT_AUDIENCES.maximum} items, got ${given.length}`,
      };
    }
  },
  bad: [{ say: '51 audiences', templates: http(audience(51)), at: ['Authorizer JwtConfiguration.Audience'] }],
  good: [{ say: '50 audiences', templates: http(audience(50)) }],
};
