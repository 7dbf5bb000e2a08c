import { oneStack, warningsOf } from '@apigwv2/testing';
import { CfnApi, CfnRoute, CfnStage, HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { HttpMetrics, WebSocketMetrics } from '../src';

const setUp = (settings: Partial<ConstructorParameters<typeof CfnStage>[2]> = {}) => {
  const stack = oneStack();
  const api = new CfnApi(stack, 'Api', {
    name: 'chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  });
  const stage = new CfnStage(stack, 'Stage', { apiId: api.ref, stageName: 'live', autoDeploy: true, ...settings });
  const route = new CfnRoute(stack, 'Route', { apiId: api.ref, routeKey: 'send' });
  const other = new CfnRoute(stack, 'Other', { apiId: api.ref, routeKey: 'ping' });
  stage.node.addDependency(route, other);
  return { stack, api, stage, route };
};
const of = ({ namespace, metricName, statistic, dimensions }: Metric) => ({
  namespace,
  metricName,
  statistic,
  dimensions,
});

describe('WebSocketMetrics', () => {
  test.each([
    ['connectCount', 'ConnectCount', 'Sum'],
    ['messageCount', 'MessageCount', 'Sum'],
    ['integrationError', 'IntegrationError', 'Sum'],
    ['clientError', 'ClientError', 'Sum'],
    ['executionError', 'ExecutionError', 'Sum'],
    ['integrationLatency', 'IntegrationLatency', 'Average'],
  ] as const)('%s returns the metric %s with the statistic %s [M2]', (method, metricName, statistic) => {
    const { api } = setUp();
    expect(of(WebSocketMetrics.of(api)[method]())).toMatchObject({
      namespace: 'AWS/ApiGateway',
      metricName,
      statistic,
    });
  });

  test('returns the dimensions of an API, a stage and a route [M2]', () => {
    const { stack, api, stage, route } = setUp();
    const dimensions = [
      WebSocketMetrics.of(api),
      WebSocketMetrics.of(stage),
      WebSocketMetrics.of(route, { stage }),
    ].map((metrics) => stack.resolve(metrics.messageCount().dimensions));
    const ApiId = { Ref: 'Api' };
    const Stage = { Ref: 'Stage' };
    expect(dimensions).toEqual([{ ApiId }, { ApiId, Stage }, { ApiId, Stage, Route: 'send' }]);
  });

  test('returns any metric by its name, with any statistic', () => {
    const { api } = setUp();
    expect(of(WebSocketMetrics.of(api).metric('New', { statistic: 'p99' }))).toMatchObject({
      metricName: 'New',
      statistic: 'p99',
    });
    const imported = WebSocketApi.fromWebSocketApiAttributes(oneStack(), 'Chat', { webSocketId: 'a1b2c3d4e5' });
    expect(WebSocketMetrics.of(imported).connectCount().dimensions).toEqual({ ApiId: 'a1b2c3d4e5' });
  });

  test('rejects an HTTP API', () => {
    const api = new HttpApi(oneStack(), 'Api');
    expect(() => WebSocketMetrics.of(api as never)).toThrowDefinitionError('ProtocolMismatch');
  });
});

describe('WebSocketMetrics.of a route', () => {
  const ids = ({ stack }: { stack: ReturnType<typeof oneStack> }) => warningsOf(stack).map(({ id }) => id);

  test.each([
    ['nothing', {}, ['@apigwv2/metrics:detailedMetricsOff']],
    ['the stage', { defaultRouteSettings: { detailedMetricsEnabled: true } }, []],
    ['the route', { routeSettings: { send: { DetailedMetricsEnabled: true } } }, []],
    [
      'another route',
      { routeSettings: { ping: { DetailedMetricsEnabled: true } } },
      ['@apigwv2/metrics:detailedMetricsOff'],
    ],
  ])('with detailed metrics enabled on %s warns of %j [M2]', (_what, settings, warnings) => {
    const app = setUp(settings);
    WebSocketMetrics.of(app.route, { stage: app.stage }).messageCount();
    expect(ids(app)).toEqual(warnings);
  });

  test('warns for HTTP routes too', () => {
    const stack = oneStack();
    const api = new CfnApi(stack, 'Api', { name: 'books', protocolType: 'HTTP' });
    const stage = new CfnStage(stack, 'Stage', { apiId: api.ref, stageName: '$default', autoDeploy: true });
    const route = new CfnRoute(stack, 'Route', { apiId: api.ref, routeKey: 'GET /books' });
    HttpMetrics.of(route, { stage }).count();
    expect(ids({ stack })).toEqual(['@apigwv2/metrics:detailedMetricsOff']);
  });
});
