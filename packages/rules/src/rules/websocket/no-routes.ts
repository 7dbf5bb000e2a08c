import { isTrue } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { apisOf } from '../../find/walk';

/** A WebSocket API that is deployed has a route. */
export const noRoutes: Rule = {
  id: 'no-routes',
  since: '0.2.0',
  level: 'error',
  certainty: 'reported',
  source:
    'https://github.com/aws/serverless-application-model/issues/2512; https://github.com/mach-composer/mach-composer/issues/42',
  title: 'A WebSocket API that is deployed has a route',
  why: 'The service refuses to deploy an API without routes.',
  fix: 'add a route',
  *check(graph) {
    for (const { resource, routes, stages, deployments, open } of apisOf(graph, 'WEBSOCKET')) {
      if (resource === undefined || routes.length > 0 || open !== undefined) continue;
      const [deployment] = deployments;
      const automatic = stages.find((stage) => isTrue(stage.get('AutoDeploy')));
      const at = deployment ?? automatic;
      if (at === undefined) continue;
      yield {
        at,
        what: 'a WebSocket API that is deployed must have a route, got none',
        related: [resource],
        ...(deployment === undefined && { level: 'warning' as const }),
      };
    }
  },
  bad: [
    {
      say: 'a deployment of an API without routes',
      templates: webSocket({
        Route: undefined,
        Integration: undefined,
        Deployment: {},
        Stage: { AutoDeploy: undefined, DeploymentId: { Ref: 'Deployment' } },
      }),
      at: ['Deployment '],
    },
    {
      say: 'a stage that deploys itself',
      templates: webSocket({ Route: undefined, Integration: undefined }),
      at: ['Stage '],
      level: 'warning',
    },
  ],
  good: [
    {
      say: 'an API whose ID leaves the app, which adds routes elsewhere',
      templates: webSocket({
        Route: undefined,
        Integration: undefined,
        Outputs: { ApiId: { Value: { Ref: 'Api' }, Export: { Name: 'chat-api' } } },
      }),
    },
  ],
};
