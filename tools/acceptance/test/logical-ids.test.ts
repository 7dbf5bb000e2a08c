import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey, HttpStage } from '@apigwv2/core-http';
import { HttpUrlIntegration } from '@apigwv2/integrations';
import { fakeAuthorizer, logicalIds, oneStack } from '@apigwv2/testing';
import * as upstream from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import * as upstreamIntegrations from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Stack } from 'aws-cdk-lib/core';

const URL = 'https://example.com';

/** A construct tree of these packages. */
function ours(): Stack {
  const stack = oneStack();
  const integration = new HttpUrlIntegration('Url', URL);
  const api = new HttpApi(stack, 'Api', { defaultIntegration: integration });
  api.addRoutes({ path: '/', integration });
  api.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST], integration });
  api.addRoutes({ path: '/books/{id}', integration, authorizer: fakeAuthorizer('Readers') });
  api.addRoutes({ path: '/{proxy+}', methods: [HttpMethod.PATCH], integration });
  new HttpRoute(stack, 'Route', { httpApi: api, routeKey: HttpRouteKey.with('/own', HttpMethod.GET), integration });
  api.addStage('Beta', { stageName: 'beta' });
  new HttpStage(stack, 'Stage', { httpApi: api, stageName: 'own' });
  new HttpApi(stack, 'Bare', { createDefaultStage: false });
  return stack;
}

/** The same tree of aws-cdk-lib. */
function theirs(): Stack {
  const { HttpMethod } = upstream;
  const stack = oneStack();
  const integration = new upstreamIntegrations.HttpUrlIntegration('Url', URL);
  const api = new upstream.HttpApi(stack, 'Api', { defaultIntegration: integration });
  const authorizer = new HttpJwtAuthorizer('Readers', 'https://issuer.example.com', { jwtAudience: ['all'] });
  api.addRoutes({ path: '/', integration });
  api.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST], integration });
  api.addRoutes({ path: '/books/{id}', integration, authorizer });
  api.addRoutes({ path: '/{proxy+}', methods: [HttpMethod.PATCH], integration });
  new upstream.HttpRoute(stack, 'Route', {
    httpApi: api,
    routeKey: upstream.HttpRouteKey.with('/own', HttpMethod.GET),
    integration,
  });
  api.addStage('Beta', { stageName: 'beta', autoDeploy: true });
  new upstream.HttpStage(stack, 'Stage', { httpApi: api, stageName: 'own', autoDeploy: true });
  new upstream.HttpApi(stack, 'Bare', { createDefaultStage: false });
  return stack;
}

describe('the logical ID', () => {
  test.each(['Api', 'Route', 'Stage', 'Authorizer'])(
    '[H11] of each %s is that of the same tree in aws-cdk-lib',
    (type) => {
      const ids = logicalIds(ours(), `AWS::ApiGatewayV2::${type}`);
      expect(ids).not.toEqual([]);
      expect(ids).toEqual(logicalIds(theirs(), `AWS::ApiGatewayV2::${type}`));
    },
  );

  test('[H11] of a route is the same from addRoutes, from addRoute and from new HttpRoute under that ID', () => {
    const integration = new HttpUrlIntegration('Url', URL);
    const adders: readonly ((api: HttpApi) => unknown)[] = [
      (api) => api.addRoutes({ path: '/books/{id}', methods: [HttpMethod.GET], integration }),
      (api) => api.addRoute('GET /books/{id}', { integration }),
      (api) =>
        new HttpRoute(api, 'GET/books/{id}', {
          httpApi: api,
          routeKey: HttpRouteKey.parse('GET /books/{id}'),
          integration,
        }),
    ];
    const ids = adders.map((add) => {
      const stack = oneStack();
      add(new HttpApi(stack, 'Api'));
      return logicalIds(stack);
    });
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });
});
