import { numberOf } from '@apigwv2/assembly';
import { HTTP_TIMEOUT, INTEGRATION_TIMEOUT } from '@apigwv2/spec';
import { http, webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { apisOf } from '../../find/walk';

/** The timeout of an integration is in the range of the protocol. */
export const timeoutOutOfRange: Rule = {
  id: 'timeout-out-of-range',
  since: '0.2.0',
  level: 'error',
  certainty: HTTP_TIMEOUT.certainty,
  source: HTTP_TIMEOUT.source,
  title: 'The timeout of an integration is in the range of the protocol',
  why: 'The service rejects the integration when it is created.',
  fix: 'choose a timeout in the range',
  *check(graph) {
    for (const { protocol, integrations } of apisOf(graph)) {
      if (protocol === undefined) continue;
      const { minimum, maximum, has } = INTEGRATION_TIMEOUT[protocol];
      for (const integration of integrations) {
        const timeout = numberOf(integration.get('TimeoutInMillis'));
        if (timeout === undefined || has(timeout)) continue;
        yield {
          at: integration,
          property: 'TimeoutInMillis',
          what: `TimeoutInMillis must be ${minimum} to ${maximum} for protocol ${protocol}, got ${timeout}`,
        };
      }
    }
  },
  bad: [
    {
      say: 'a minute',
      templates: http({ Integration: { TimeoutInMillis: 60_000 } }),
      at: ['Integration TimeoutInMillis'],
    },
    {
      say: '30 seconds of a WebSocket API',
      templates: webSocket({ Integration: { TimeoutInMillis: 30_000 } }),
      at: ['Integration TimeoutInMillis'],
    },
  ],
  good: [{ say: '30 seconds of an HTTP API', templates: http({ Integration: { TimeoutInMillis: 30_000 } }) }],
};
