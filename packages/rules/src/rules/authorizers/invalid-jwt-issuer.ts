import { JWT_ISSUER, UNKNOWN_PART } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { brokenPatterns } from '../../find/ask';
import type { Rule } from '../../find/rule';
import { authorizersOf } from '../../find/walk';

const USED = { Route: { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } } };
const issuer = (Issuer: unknown) => ({ Authorizer: { JwtConfiguration: { Audience: ['books'], Issuer } }, ...USED });

/** A JWT authorizer has an issuer with a discovery document. */
export const invalidJwtIssuer: Rule = {
  id: 'invalid-jwt-issuer',
  since: '0.2.0',
  level: 'error',
  certainty: JWT_ISSUER.certainty,
  source: JWT_ISSUER.source,
  title: 'A JWT authorizer has an issuer with a discovery document',
  why: 'The service reads the document when the authorizer is created, and rejects an issuer without one.',
  fix: 'set JwtConfiguration.Issuer to the claim iss of the tokens',
  *check(graph) {
    for (const authorizer of authorizersOf(graph, 'HTTP')) {
      if (authorizer.type !== 'JWT') continue;
      const property = 'JwtConfiguration.Issuer';
      const value = authorizer.get('JwtConfiguration', 'Issuer');
      if (value.kind === 'none') {
        yield { at: authorizer, property, what: `a JWT authorizer must have a ${property}, got none` };
      }
      yield* brokenPatterns(authorizer, property, value, (url) =>
        url.includes(UNKNOWN_PART) && !/^http:|amazoncognito/.test(url) ? undefined : JWT_ISSUER.problem(url),
      );
    }
  },
  bad: [
    { say: 'no issuer', templates: http(issuer(undefined)), at: ['Authorizer JwtConfiguration.Issuer'] },
    {
      say: 'plain HTTP',
      templates: http(issuer('http://issuer.example.com')),
      at: ['Authorizer JwtConfiguration.Issuer'],
    },
    {
      say: 'the sign-in domain of a user pool',
      templates: http(issuer('https://shop.auth.eu-west-1.amazoncognito.com')),
      at: ['Authorizer JwtConfiguration.Issuer'],
    },
  ],
  good: [
    {
      say: 'a user pool by reference',
      templates: http({
        Pool: { Type: 'AWS::Cognito::UserPool' },
        ...issuer({ 'Fn::Sub': 'https://cognito-idp.${AWS::Region}.amazonaws.com/${Pool}' }),
      }),
    },
  ],
};
