import { numberOf, resourceKey } from '@apigwv2/assembly';
import { INTEGRATION_TIMEOUT } from '@apigwv2/spec';
import { CALLS_HANDLER, HANDLER, PERMISSION } from '../../examples/resources';
import { http } from '../../examples/template';
import { functionOf } from '../../find/function-use';
import type { Rule } from '../../find/rule';
import { apisOf, nameOf } from '../../find/walk';

const lambda = (Timeout: number) => ({
  Handler: { ...HANDLER, Properties: { ...HANDLER.Properties, Timeout } },
  Integration: CALLS_HANDLER,
  Permission: PERMISSION,
});

/** A function has no longer timeout than its integration. */
export const functionOutlastsIntegration: Rule = {
  id: 'function-outlasts-integration',
  since: '0.2.0',
  level: 'warning',
  certainty: 'reported',
  source:
    'https://github.com/cortexlabs/cortex/issues/1225; https://github.com/anomalyco/sst/issues/2232; https://github.com/serverless/serverless/issues/11222',
  title: 'A function has no longer timeout than its integration',
  why: 'The client receives 503 Service Unavailable, and the function goes on.',
  fix: 'shorten the timeout of the function, or call it asynchronously',
  *check(graph) {
    const seen = new Set<string>();
    for (const { protocol, integrations } of apisOf(graph)) {
      if (protocol === undefined) continue;
      for (const integration of integrations) {
        const { handler } = integration;
        const resource = handler === undefined ? undefined : functionOf(graph, handler);
        const timeout = resource === undefined ? undefined : numberOf(resource.get('Timeout'));
        if (resource === undefined || timeout === undefined) continue;
        const limit = (numberOf(integration.get('TimeoutInMillis')) ?? INTEGRATION_TIMEOUT[protocol].maximum) / 1000;
        const key = resourceKey(resource.template.file, resource.logicalId);
        if (timeout <= limit || seen.has(key)) continue;
        seen.add(key);
        yield {
          at: integration,
          property: 'TimeoutInMillis',
          what: `the timeout of a function must be at most that of its integration, ${limit} s, got ${timeout} s of ${nameOf({ resource })}`,
          related: [resource],
          // A handler of messages often answers over the connection, after its integration has ended.
          ...(protocol === 'WEBSOCKET' && { level: 'note' as const }),
        };
      }
    }
  },
  bad: [{ say: 'a minute', templates: http(lambda(60)), at: ['Integration TimeoutInMillis'] }],
  good: [{ say: 'the timeout of the integration', templates: http(lambda(30)) }],
};
