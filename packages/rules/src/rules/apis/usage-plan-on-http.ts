import { itemsOf, keyOf, resourcesOf, step } from '@apigwv2/assembly';
import { http, webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

const PLAN = {
  Plan: {
    Type: 'AWS::ApiGateway::UsagePlan',
    Properties: { ApiStages: [{ ApiId: { Ref: 'Api' }, Stage: { Ref: 'Stage' } }] },
  },
};

/** A usage plan has no stage of an HTTP API. */
export const usagePlanOnHttp: Rule = {
  id: 'usage-plan-on-http',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('http-api-vs-rest'),
  title: 'A usage plan has no stage of an HTTP API',
  why: 'HTTP APIs have no API keys, and the usage plan is rejected.',
  fix: 'throttle the stage, or authorize the routes',
  *check(graph) {
    const apis = new Map(apisOf(graph, 'HTTP').map((api) => [api.key, api]));
    for (const plan of resourcesOf(graph.world, 'AWS::ApiGateway::UsagePlan')) {
      for (const stage of itemsOf(plan.get('ApiStages')) ?? []) {
        const api = apis.get(keyOf(step(stage, 'ApiId')));
        if (api?.resource === undefined) continue;
        yield {
          at: plan,
          property: 'ApiStages',
          what: 'ApiStages must not have an HTTP API, got one',
          related: [api.resource],
        };
      }
    }
  },
  bad: [{ say: 'an HTTP API', templates: http(PLAN), at: ['Plan ApiStages'] }],
  good: [{ say: 'a WebSocket API', templates: webSocket(PLAN) }],
};
