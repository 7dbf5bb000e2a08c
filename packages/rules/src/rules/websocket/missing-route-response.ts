import { keyOf, resourceKey } from '@apigwv2/assembly';
import { HANDLER, PERMISSION } from '../../examples/resources';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

const LAMBDA = {
  Integration: {
    IntegrationMethod: undefined,
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: { 'Fn::GetAtt': ['Handler', 'Arn'] },
  },
  Handler: HANDLER,
  Permission: PERMISSION,
};

/** A route whose function answers the client has a route response. */
export const missingRouteResponse: Rule = {
  id: 'missing-route-response',
  since: '0.2.0',
  level: 'note',
  certainty: 'documented',
  source: guide('apigateway-websocket-api-route-response'),
  title: 'A route whose function answers the client has a route response',
  why: 'Without one the client receives nothing that the function returns.',
  fix: 'add a route response, unless the function answers over the connection',
  *check(graph) {
    for (const { routes, routeResponses } of apisOf(graph, 'WEBSOCKET')) {
      const answered = new Set(routeResponses.map((response) => keyOf(response.get('RouteId'))));
      for (const route of routes) {
        const { template, logicalId } = route.resource;
        if (route.key === undefined || ['$connect', '$disconnect'].includes(route.key)) continue;
        if (route.integration?.type !== 'AWS_PROXY' || answered.has(resourceKey(template.file, logicalId))) continue;
        yield { at: route, what: `the clients of '${route.key}' receive nothing that its function returns` };
      }
    }
  },
  bad: [{ say: 'a function without response', templates: webSocket(LAMBDA), at: ['Route '] }],
  good: [
    {
      say: 'a function with response',
      templates: webSocket({
        ...LAMBDA,
        Route: { RouteResponseSelectionExpression: '$default' },
        RouteResponse: {},
      }),
    },
  ],
};
