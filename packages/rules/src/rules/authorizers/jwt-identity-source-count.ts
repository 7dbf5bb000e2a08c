import { itemsOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { authorizersOf } from '../../find/walk';

const USED = { Route: { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } } };

/** A JWT authorizer has one identity source. */
export const jwtIdentitySourceCount: Rule = {
  id: 'jwt-identity-source-count',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('http-api-jwt-authorizer'),
  title: 'A JWT authorizer has one identity source',
  why: 'The token comes from one place.',
  fix: 'name the header or the parameter with the token, such as $request.header.Authorization',
  *check(graph) {
    for (const authorizer of authorizersOf(graph, 'HTTP')) {
      const sources = itemsOf(authorizer.get('IdentitySource'));
      if (authorizer.type !== 'JWT' || sources === undefined || sources.length === 1) continue;
      yield {
        at: authorizer,
        property: 'IdentitySource',
        what: `a JWT authorizer must have one IdentitySource, got ${sources.length}`,
      };
    }
  },
  bad: [
    {
      say: 'two sources',
      templates: http({
        Authorizer: { IdentitySource: ['$request.header.Authorization', '$request.querystring.token'] },
        ...USED,
      }),
      at: ['Authorizer IdentitySource'],
    },
  ],
  good: [
    {
      say: 'one source',
      templates: http({ Authorizer: { IdentitySource: ['$request.querystring.token'] }, ...USED }),
    },
  ],
};
