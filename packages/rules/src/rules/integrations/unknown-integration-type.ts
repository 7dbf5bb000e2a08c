import { HTTP_INTEGRATION_TYPES, INTEGRATION_TYPES } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import { oneOf } from '../../find/one-of';
import type { Rule } from '../../find/rule';
import { apisOf } from '../../find/walk';

/** An integration has a type of the protocol of its API. */
export const unknownIntegrationType: Rule = {
  id: 'unknown-integration-type',
  since: '0.2.0',
  level: 'error',
  certainty: HTTP_INTEGRATION_TYPES.certainty,
  source: HTTP_INTEGRATION_TYPES.source,
  title: 'An integration has a type of the protocol of its API',
  why: 'The service rejects the integration when it is created.',
  fix: 'use a type of the protocol',
  *check(graph) {
    for (const { protocol, integrations } of apisOf(graph)) {
      if (protocol === undefined) continue;
      for (const integration of integrations) {
        yield* brokenProperty(integration, 'IntegrationType', oneOf(INTEGRATION_TYPES[protocol]));
      }
    }
  },
  bad: [
    {
      say: 'MOCK on an HTTP API',
      templates: http({ Integration: { IntegrationType: 'MOCK', IntegrationUri: undefined } }),
      at: ['Integration IntegrationType'],
    },
  ],
  good: [{ say: 'HTTP_PROXY', templates: http() }],
};
