import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { authorizersOf, declared } from '../../find/walk';

const USED = { Route: { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } } };

/** A REQUEST authorizer of an HTTP API has a payload format version. */
export const missingAuthorizerPayloadVersion: Rule = {
  id: 'missing-authorizer-payload-version',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('request-authorizer-payload-version'),
  title: 'A REQUEST authorizer of an HTTP API has a payload format version',
  why: 'The service rejects the authorizer when it is created.',
  fix: 'set AuthorizerPayloadFormatVersion to 2.0',
  *check(graph) {
    for (const authorizer of declared(authorizersOf(graph, 'HTTP'), 'AWS::ApiGatewayV2::Authorizer')) {
      if (authorizer.type !== 'REQUEST' || authorizer.get('AuthorizerPayloadFormatVersion').kind !== 'none') continue;
      yield {
        at: authorizer,
        property: 'AuthorizerPayloadFormatVersion',
        what: 'a REQUEST authorizer of an HTTP API must have an AuthorizerPayloadFormatVersion, got none',
      };
    }
  },
  bad: [
    {
      say: 'no version',
      templates: http({ LambdaAuthorizer: { AuthorizerPayloadFormatVersion: undefined }, ...USED }),
      at: ['LambdaAuthorizer AuthorizerPayloadFormatVersion'],
    },
  ],
  good: [
    { say: 'version 1.0', templates: http({ LambdaAuthorizer: { AuthorizerPayloadFormatVersion: '1.0' }, ...USED }) },
  ],
};
