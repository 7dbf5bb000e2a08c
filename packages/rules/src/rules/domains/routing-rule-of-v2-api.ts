import { itemsOf, keyOf, step } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';

const MODE = { Domain: { RoutingMode: 'ROUTING_RULE_THEN_API_MAPPING' } };

/** A routing rule leads to a REST API. */
export const routingRuleOfV2Api: Rule = {
  id: 'routing-rule-of-v2-api',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('rest-api-routing-rules'),
  title: 'A routing rule leads to a REST API',
  why: 'The service rejects a rule that leads to an HTTP or WebSocket API.',
  fix: 'map the API with an AWS::ApiGatewayV2::ApiMapping',
  *check({ domains, apis }) {
    const known = new Map(
      apis.flatMap(({ key, resource }) => (resource === undefined ? [] : [[key, resource] as const])),
    );
    for (const rule of domains.flatMap(({ rules }) => rules)) {
      for (const [index, action] of (itemsOf(rule.get('Actions')) ?? []).entries()) {
        const api = known.get(keyOf(step(step(action, 'InvokeApi'), 'ApiId')));
        if (api === undefined) continue;
        yield {
          at: rule,
          property: `Actions.${index}.InvokeApi.ApiId`,
          what: 'InvokeApi must be a REST API, got an API of API Gateway v2',
          related: [api],
        };
      }
    }
  },
  bad: [
    {
      say: 'an HTTP API',
      templates: http({
        ...MODE,
        Rule: { Actions: [{ InvokeApi: { ApiId: { Ref: 'Api' }, Stage: { Ref: 'Stage' } } }] },
      }),
      at: ['Rule Actions.0.InvokeApi.ApiId'],
    },
  ],
  good: [{ say: 'a REST API', templates: http({ ...MODE, Rule: {} }) }],
};
