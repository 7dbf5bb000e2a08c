import { HTTP_MAPPING_TARGET, WEBSOCKET_MAPPING_TARGET } from '@apigwv2/spec';
import { http, webSocket } from '../../examples/template';
import { isAction, requestMappings } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

const PROBLEMS = {
  HTTP: (target: string) => HTTP_MAPPING_TARGET.problem(target, 'request'),
  WEBSOCKET: (target: string) => WEBSOCKET_MAPPING_TARGET.problem(target, 'request'),
};

/** The key of a request mapping has the form of the protocol. */
export const invalidMapping: Rule = {
  id: 'invalid-mapping',
  since: '0.2.0',
  level: 'error',
  certainty: HTTP_MAPPING_TARGET.certainty,
  source: HTTP_MAPPING_TARGET.source,
  title: 'The key of a request mapping has the form of the protocol',
  why: 'The service rejects the integration when it is created.',
  fix: 'correct the key',
  *check(graph) {
    for (const protocol of ['HTTP', 'WEBSOCKET'] as const) {
      for (const integration of integrationsOf(graph, protocol)) {
        if (isAction(integration)) continue;
        for (const { property, target = '' } of requestMappings(integration)) {
          const problem = PROBLEMS[protocol](target);
          if (problem === undefined) continue;
          yield {
            at: integration,
            property,
            what: `a key of RequestParameters must ${problem.must}, got '${target}'`,
            fix: problem.fix,
          };
        }
      }
    }
  },
  bad: [
    {
      say: 'an action that does not exist',
      templates: http({ Integration: { RequestParameters: { 'set:header.x': 'y' } } }),
      at: ['Integration RequestParameters.set:header.x'],
    },
    {
      say: 'the form of HTTP APIs on a WebSocket API',
      templates: webSocket({ Integration: { RequestParameters: { 'append:header.x': "'y'" } } }),
      at: ['Integration RequestParameters.append:header.x'],
    },
  ],
  good: [
    {
      say: 'each form of HTTP APIs',
      templates: http({
        Integration: {
          RequestParameters: {
            'append:header.x-user': '$context.identity.user',
            'overwrite:path': '/books',
            'remove:querystring.debug': "''",
          },
        },
      }),
    },
    {
      say: 'the form of WebSocket APIs',
      templates: webSocket({ Integration: { RequestParameters: { 'integration.request.header.x': "'y'" } } }),
    },
  ],
};
