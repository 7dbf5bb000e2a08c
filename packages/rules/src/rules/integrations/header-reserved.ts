import { RESERVED_HEADERS, reservedHeaderOf } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { isAction, requestMappings, responseMappings } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

/** A mapping changes no header that the service reserves. */
export const headerReserved: Rule = {
  id: 'header-reserved',
  since: '0.2.0',
  level: 'error',
  certainty: RESERVED_HEADERS.certainty,
  source: RESERVED_HEADERS.source,
  title: 'A mapping changes no header that the service reserves',
  why: 'The service rejects the integration when it is created.',
  fix: 'use another header',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      if (isAction(integration)) continue;
      const sides = { request: requestMappings(integration), response: responseMappings(integration) };
      for (const side of ['request', 'response'] as const) {
        for (const { property, target = '' } of sides[side]) {
          const header = reservedHeaderOf(target, side);
          if (header === undefined) continue;
          yield { at: integration, property, what: `a ${side} mapping must not change the header ${header}` };
        }
      }
    }
  },
  bad: [
    {
      say: 'the header of a proxy',
      templates: http({
        Integration: { RequestParameters: { 'overwrite:header.X-Forwarded-For': '$request.header.x' } },
      }),
      at: ['Integration RequestParameters.overwrite:header.X-Forwarded-For'],
    },
  ],
  good: [
    {
      say: 'a header of your own',
      templates: http({ Integration: { RequestParameters: { 'overwrite:header.x-user': '$request.header.x' } } }),
    },
  ],
};
