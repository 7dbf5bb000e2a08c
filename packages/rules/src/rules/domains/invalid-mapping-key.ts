import { MAPPING_KEY } from '@apigwv2/spec';
import { http, webSocket } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import type { Rule } from '../../find/rule';

const CLOSED = { DisableExecuteApiEndpoint: true };

/** A mapping key has the form of the protocol. */
export const invalidMappingKey: Rule = {
  id: 'invalid-mapping-key',
  since: '0.2.0',
  level: 'error',
  certainty: MAPPING_KEY.certainty,
  source: MAPPING_KEY.source,
  title: 'A mapping key has the form of the protocol',
  why: 'The service rejects the mapping when it is created.',
  fix: 'correct the key',
  *check({ apis }) {
    for (const { protocol, mappings } of apis) {
      for (const mapping of mappings) {
        yield* brokenProperty(mapping, 'ApiMappingKey', (key) =>
          key === '' || key === '(none)' ? undefined : MAPPING_KEY.problem(key, protocol),
        );
      }
    }
  },
  bad: [
    {
      say: 'a slash in front',
      templates: http({ Api: CLOSED, Domain: {}, Mapping: { ApiMappingKey: '/shop' } }),
      at: ['Mapping ApiMappingKey'],
    },
    {
      say: 'two levels on a WebSocket API',
      templates: webSocket({ Api: CLOSED, Domain: {}, Mapping: { ApiMappingKey: 'shop/chat' } }),
      at: ['Mapping ApiMappingKey'],
    },
  ],
  good: [
    {
      say: 'a key that a parameter completes',
      templates: http({
        Parameters: { Version: { Type: 'String' } },
        Domain: {},
        Mapping: { ApiMappingKey: { 'Fn::Sub': 'books/${Version}' } },
      }),
    },

    {
      say: 'two levels on an HTTP API',
      templates: http({ Api: CLOSED, Domain: {}, Mapping: { ApiMappingKey: 'shop/v1' } }),
    },
  ],
};
