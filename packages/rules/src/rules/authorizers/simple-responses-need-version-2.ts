import { isTrue, textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { authorizersOf } from '../../find/walk';

const USED = { Route: { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } } };

/** An authorizer with simple responses has the payload format version 2.0. */
export const simpleResponsesNeedVersion2: Rule = {
  id: 'simple-responses-need-version-2',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('simple-responses-payload-version'),
  title: 'An authorizer with simple responses has the payload format version 2.0',
  why: 'The service rejects the authorizer when it is created.',
  fix: 'set AuthorizerPayloadFormatVersion to 2.0',
  *check(graph) {
    for (const authorizer of authorizersOf(graph, 'HTTP')) {
      const version = textOf(authorizer.get('AuthorizerPayloadFormatVersion'));
      if (!isTrue(authorizer.get('EnableSimpleResponses')) || version === undefined || version === '2.0') continue;
      yield {
        at: authorizer,
        property: 'EnableSimpleResponses',
        what: `EnableSimpleResponses must stand beside AuthorizerPayloadFormatVersion 2.0, got ${version}`,
      };
    }
  },
  bad: [
    {
      say: 'version 1.0',
      templates: http({
        LambdaAuthorizer: { AuthorizerPayloadFormatVersion: '1.0', EnableSimpleResponses: true },
        ...USED,
      }),
      at: ['LambdaAuthorizer EnableSimpleResponses'],
    },
  ],
  good: [{ say: 'version 2.0', templates: http({ LambdaAuthorizer: { EnableSimpleResponses: true }, ...USED }) }],
};
