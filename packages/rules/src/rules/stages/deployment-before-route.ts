import { webSocket } from '../../examples/template';
import { isMadeBefore, isOfLaterStack } from '../../find/order';
import type { Rule } from '../../find/rule';
import { apisOf, nameOf } from '../../find/walk';

const PINNED = { Stage: { AutoDeploy: undefined, DeploymentId: { Ref: 'Deployment' } } };

/** A deployment is created after the routes of its API. */
export const deploymentBeforeRoute: Rule = {
  id: 'deployment-before-route',
  since: '0.1.0',
  level: 'error',
  certainty: 'reported',
  source:
    'https://github.com/aws/serverless-application-model/issues/2512; https://github.com/hashicorp/terraform-provider-aws/issues/17955',
  title: 'A deployment is created after the routes of its API',
  why: 'A deployment has the routes that exist when it is created, and a WebSocket API without routes is not deployed.',
  fix: 'let the deployment depend on the routes with DependsOn',
  *check(graph) {
    for (const { protocol, routes, deployments } of apisOf(graph)) {
      for (const deployment of deployments) {
        const own = routes.filter(
          ({ resource }) => resource.template === deployment.resource.template && resource.type.endsWith('Route'),
        );
        const late = own.filter((route) => !isMadeBefore(route.resource, deployment.resource));
        const [first] = late;
        if (first === undefined) continue;
        const elsewhere = routes.some((route) => isOfLaterStack(route, deployment.resource));
        const none = late.length === own.length && !elsewhere && protocol === 'WEBSOCKET';
        yield {
          at: deployment,
          what: `a deployment must be created after the routes of its API, got no order to ${late.map(nameOf).join(', ')}`,
          fix: `add DependsOn: [${late.map(({ resource }) => resource.logicalId).join(', ')}]`,
          related: late,
          ...(!none && { level: 'warning' as const }),
        };
      }
    }
  },
  bad: [
    { say: 'no order', templates: webSocket({ Deployment: {}, ...PINNED }), at: ['Deployment '] },
    {
      say: 'an order to one of two routes',
      templates: webSocket({ Deployment: { DependsOn: 'Route' }, Route2: { RouteKey: 'leave' }, ...PINNED }),
      at: ['Deployment '],
      level: 'warning',
    },
  ],
  good: [
    {
      say: 'an order to all routes',
      templates: webSocket({
        Deployment: { DependsOn: ['Route', 'Route2'] },
        Route2: { RouteKey: 'leave' },
        ...PINNED,
      }),
    },
  ],
};
