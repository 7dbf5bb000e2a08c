import { textOf } from '@apigwv2/assembly';
import { HTTP_MAPPING_SOURCE, WEBSOCKET_MAPPING_SOURCE } from '@apigwv2/spec';
import { http, webSocket } from '../../examples/template';
import { type MappedValue, requestMappings, responseMappings } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

const PROBLEMS = {
  HTTP: HTTP_MAPPING_SOURCE.problem,
  WEBSOCKET: WEBSOCKET_MAPPING_SOURCE.problem,
};

/** The value of a mapping has the form of the protocol. */
export const invalidMappingSource: Rule = {
  id: 'invalid-mapping-source',
  since: '0.1.0',
  level: 'error',
  certainty: 'reported',
  source: `https://github.com/hashicorp/terraform-provider-aws/issues/17348; ${HTTP_MAPPING_SOURCE.source}`,
  title: 'The value of a mapping has the form of the protocol',
  why: 'The service rejects the integration when it is created.',
  fix: 'correct the value',
  *check(graph) {
    for (const protocol of ['HTTP', 'WEBSOCKET'] as const) {
      for (const integration of integrationsOf(graph, protocol)) {
        const sides = {
          request: requestMappings(integration),
          response: protocol === 'HTTP' ? responseMappings(integration) : [],
        };
        for (const side of ['request', 'response'] as const) {
          for (const { property, target = '', source } of sides[side].filter(isSet)) {
            const text = textOf(source);
            const problem = text === undefined ? undefined : PROBLEMS[protocol](text, side);
            if (problem === undefined) continue;
            yield {
              at: integration,
              property,
              what: `the value of '${target}' must ${problem.must}, got '${text}'`,
              fix: problem.fix,
            };
          }
        }
      }
    }
  },
  bad: [
    {
      say: 'headers in the plural',
      templates: http({ Integration: { RequestParameters: { 'append:header.x': '$request.headers.x' } } }),
      at: ['Integration RequestParameters.append:header.x'],
    },
    {
      say: 'a response in a request',
      templates: http({ Integration: { RequestParameters: { 'append:header.x': '$response.header.x' } } }),
      at: ['Integration RequestParameters.append:header.x'],
    },
    {
      say: 'a string without quotes on a WebSocket API',
      templates: webSocket({ Integration: { RequestParameters: { 'integration.request.header.x': 'y' } } }),
      at: ['Integration RequestParameters.integration.request.header.x'],
    },
  ],
  good: [
    {
      say: 'several variables',
      templates: http({
        Integration: { RequestParameters: { 'append:header.x': '${request.header.a}-${context.requestId}' } },
      }),
    },
  ],
};

/** A header or a parameter that is removed has no value. */
function isSet({ target = '' }: MappedValue): boolean {
  return !target.startsWith('remove:');
}
