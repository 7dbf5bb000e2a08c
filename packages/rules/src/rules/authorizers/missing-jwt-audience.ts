import { itemsOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { authorizersOf } from '../../find/walk';

const USED = { Route: { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } } };
const Issuer = 'https://issuer.example.com';

/** A JWT authorizer has an audience. */
export const missingJwtAudience: Rule = {
  id: 'missing-jwt-audience',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('jwt-audience-required'),
  title: 'A JWT authorizer has an audience',
  why: 'The service rejects the authorizer when it is created.',
  fix: 'list the IDs of the clients whose tokens are accepted in JwtConfiguration.Audience',
  *check(graph) {
    for (const authorizer of authorizersOf(graph, 'HTTP')) {
      const audience = itemsOf(authorizer.get('JwtConfiguration', 'Audience'));
      if (authorizer.type !== 'JWT' || audience === undefined || audience.length > 0) continue;
      yield {
        at: authorizer,
        property: 'JwtConfiguration.Audience',
        what: 'a JWT authorizer must have a JwtConfiguration.Audience, got none',
      };
    }
  },
  bad: [
    {
      say: 'no audience',
      templates: http({ Authorizer: { JwtConfiguration: { Issuer } }, ...USED }),
      at: ['Authorizer JwtConfiguration.Audience'],
    },
  ],
  good: [
    {
      say: 'a client by reference',
      templates: http({
        Authorizer: { JwtConfiguration: { Audience: [{ Ref: 'Client' }], Issuer } },
        Client: { Type: 'AWS::Cognito::UserPoolClient' },
        ...USED,
      }),
    },
  ],
};
