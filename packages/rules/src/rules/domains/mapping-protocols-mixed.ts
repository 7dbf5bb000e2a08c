import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { coexist, nameOf } from '../../find/walk';

/** A domain with a WebSocket API has WebSocket APIs only. */
export const mappingProtocolsMixed: Rule = {
  id: 'mapping-protocols-mixed',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('websocket-api-mappings'),
  title: 'A domain with a WebSocket API has WebSocket APIs only',
  why: 'The service rejects the mapping of the other protocol.',
  fix: 'use a domain for each protocol',
  *check({ domains }) {
    for (const { mappings } of domains) {
      const [first] = mappings.filter(({ api }) => api.protocol !== undefined);
      const other = mappings.find(
        ({ api, ...part }) =>
          first !== undefined &&
          api.protocol !== undefined &&
          api.protocol !== first.api.protocol &&
          coexist(first, part),
      );
      if (first === undefined || other === undefined) continue;
      yield {
        at: other,
        property: 'ApiId',
        what: `a domain must have APIs of one protocol, got ${other.api.protocol}, and ${nameOf(first)} has ${first.api.protocol}`,
        related: [first],
      };
    }
  },
  bad: [
    {
      say: 'both protocols',
      templates: http({
        Domain: {},
        Mapping: {},
        Api2: { ProtocolType: 'WEBSOCKET', RouteSelectionExpression: '$request.body.action' },
        Stage2: { ApiId: { Ref: 'Api2' }, StageName: 'live' },
        Integration2: { ApiId: { Ref: 'Api2' }, PayloadFormatVersion: undefined },
        Route2: { ApiId: { Ref: 'Api2' }, RouteKey: 'send', Target: { 'Fn::Sub': 'integrations/${Integration2}' } },
        Mapping2: { ApiId: { Ref: 'Api2' }, ApiMappingKey: 'chat', Stage: { Ref: 'Stage2' } },
      }),
      at: ['Mapping2 ApiId'],
    },
  ],
  good: [
    { say: 'two mappings of one API', templates: http({ Domain: {}, Mapping: {}, Mapping2: { ApiMappingKey: 'v1' } }) },
  ],
};
