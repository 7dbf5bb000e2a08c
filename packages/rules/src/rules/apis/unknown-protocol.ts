import { resourcesOf } from '@apigwv2/assembly';
import { PROTOCOLS } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import { oneOf } from '../../find/one-of';
import type { Rule } from '../../find/rule';

/** The protocol of an API is HTTP or WEBSOCKET. */
export const unknownProtocol: Rule = {
  id: 'unknown-protocol',
  since: '0.2.0',
  level: 'error',
  certainty: PROTOCOLS.certainty,
  source: PROTOCOLS.source,
  title: 'The protocol of an API is HTTP or WEBSOCKET',
  why: 'The service rejects the API when it is created.',
  fix: 'write HTTP or WEBSOCKET',
  *check({ world }) {
    for (const api of resourcesOf(world, 'AWS::ApiGatewayV2::Api')) {
      yield* brokenProperty(api, 'ProtocolType', oneOf(PROTOCOLS));
    }
  },
  bad: [{ say: 'lower case', templates: http({ Api: { ProtocolType: 'http' } }), at: ['Api ProtocolType'] }],
  good: [
    {
      say: 'a protocol that a parameter gives',
      templates: http({ Parameters: { Protocol: { Type: 'String' } }, Api: { ProtocolType: { Ref: 'Protocol' } } }),
    },
  ],
};
