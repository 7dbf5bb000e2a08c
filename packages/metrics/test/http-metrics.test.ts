import { HttpRouteKey } from '@apigwv2/contracts';
import { oneStack } from '@apigwv2/testing';
import { CfnApi, CfnRoute, CfnStage, HttpApi, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration, Fn } from 'aws-cdk-lib/core';
import { HttpMetrics, type IHttpRouteRef } from '../src';

describe('HttpMetrics', () => {
  test.each([
    ['clientError', '4xx', Stats.SUM],
    ['serverError', '5xx', Stats.SUM],
    ['dataProcessed', 'DataProcessed', Stats.SUM],
    ['count', 'Count', Stats.SAMPLE_COUNT],
    ['integrationLatency', 'IntegrationLatency', Stats.AVERAGE],
    ['latency', 'Latency', Stats.AVERAGE],
  ] as const)('%s returns the metric %s of AWS/ApiGateway with the statistic %s', (method, metricName, statistic) => {
    const api = new CfnApi(oneStack(), 'Api', { protocolType: 'HTTP' });
    const metric = HttpMetrics.of(api)[method]();
    expect(metric).toMatchObject({ namespace: 'AWS/ApiGateway', metricName, statistic });
    expect(metric.dimensions).toEqual({ ApiId: api.ref });
  });

  test.each(['clientError', 'serverError', 'dataProcessed', 'count', 'integrationLatency', 'latency'] as const)(
    '%s equals the metric of aws-cdk-lib, for an API and for a stage',
    (method) => {
      const api = new HttpApi(oneStack(), 'Api', { createDefaultStage: false });
      const stage = new HttpStage(api, 'Live', { httpApi: api, stageName: 'live' });
      const theirs = `metric${method.charAt(0).toUpperCase()}${method.slice(1)}` as 'metricCount';
      for (const ref of [api, stage]) {
        expect(HttpMetrics.of(ref)[method]().toMetricConfig()).toEqual(ref[theirs]().toMetricConfig());
      }
    },
  );

  test('applies the options of a metric', () => {
    const api = new CfnApi(oneStack(), 'Api', { protocolType: 'HTTP' });
    const metric = HttpMetrics.of(api).latency({ statistic: 'p99', period: Duration.minutes(1), label: 'Slowest' });
    expect(metric).toMatchObject({ statistic: 'p99', label: 'Slowest' });
    expect(metric.period.toSeconds()).toBe(60);
  });

  test('returns a metric without a method by its name', () => {
    const api = new CfnApi(oneStack(), 'Api', { protocolType: 'HTTP' });
    const metric = HttpMetrics.of(api).metric('Novelty', { statistic: Stats.MAXIMUM });
    expect(metric).toMatchObject({ namespace: 'AWS/ApiGateway', metricName: 'Novelty', statistic: Stats.MAXIMUM });
    expect(HttpMetrics.of(api).metric('Novelty').statistic).toBe(Stats.AVERAGE);
  });

  test('accepts an imported API', () => {
    const api = HttpApi.fromHttpApiAttributes(oneStack(), 'Api', { httpApiId: 'a1b2c3d4e5' });
    expect(HttpMetrics.of(api).count().dimensions).toEqual({ ApiId: 'a1b2c3d4e5' });
  });

  test('returns the dimensions ApiId and Stage for a stage', () => {
    const stage = new CfnStage(oneStack(), 'Stage', { apiId: 'a1b2c3d4e5', stageName: 'live' });
    expect(HttpMetrics.of(stage).count().dimensions).toEqual({ ApiId: 'a1b2c3d4e5', Stage: stage.ref });
  });

  test('returns the account and region of the API', () => {
    const env = { account: '111122223333', region: 'eu-west-1' };
    const api = new CfnApi(oneStack(env), 'Api', { protocolType: 'HTTP' });
    expect(HttpMetrics.of(api).count()).toMatchObject(env);
  });

  test('omits an unknown environment', () => {
    const api = new CfnApi(oneStack(), 'Api', { protocolType: 'HTTP' });
    expect(HttpMetrics.of(api).count()).toMatchObject({ account: undefined, region: undefined });
  });

  test('rejects an L1 that is a WebSocket API', () => {
    const api = new CfnApi(oneStack(), 'Api', { protocolType: 'WEBSOCKET', name: 'Chat' });
    expect(() => HttpMetrics.of(api)).toThrowDefinitionError('ProtocolMismatch', /must have protocol HTTP/);
  });

  describe('of a route', () => {
    const withStage = () => {
      const scope = oneStack();
      return { scope, stage: new CfnStage(scope, 'Stage', { apiId: 'a1b2c3d4e5', stageName: 'live' }) };
    };

    test.each([
      ['GET /books/{id}', { Method: 'GET', Resource: '/books/{id}' }],
      ['ANY /', { Method: 'ANY', Resource: '/' }],
      ['$default', { Method: '$default', Resource: '$default' }],
    ])('returns for %s the dimensions %j', (routeKey, dimensions) => {
      const { scope, stage } = withStage();
      const route = new CfnRoute(scope, 'Route', { apiId: 'a1b2c3d4e5', routeKey });
      const expected = { ApiId: 'a1b2c3d4e5', Stage: stage.ref, ...dimensions };
      expect(HttpMetrics.of(route, { stage }).latency().dimensions).toEqual(expected);
      const { node, env, routeRef } = route;
      const ours = { node, env, routeRef, routeKey: HttpRouteKey.parse(routeKey) } as IHttpRouteRef;
      expect(HttpMetrics.of(ours, { stage }).latency().dimensions).toEqual(expected);
    });

    test('splits a route key that is a token at deployment', () => {
      const { scope, stage } = withStage();
      const route = new CfnRoute(scope, 'Route', { apiId: 'a1b2c3d4e5', routeKey: Fn.importValue('BooksKey') });
      const { Method, Resource } = HttpMetrics.of(route, { stage }).count().dimensions ?? {};
      const parts = { 'Fn::Split': [' ', { 'Fn::ImportValue': 'BooksKey' }] };
      expect(scope.resolve([Method, Resource])).toEqual([{ 'Fn::Select': [0, parts] }, { 'Fn::Select': [1, parts] }]);
    });

    test('rejects a route key of WebSocket APIs', () => {
      const { scope, stage } = withStage();
      const route = new CfnRoute(scope, 'Route', { apiId: 'a1b2c3d4e5', routeKey: '$connect' });
      expect(() => HttpMetrics.of(route, { stage })).toThrowDefinitionError(
        'InvalidRouteKey',
        /got '\$connect'; correct the key \(at Stack\/Route\)/,
      );
    });
  });
});
