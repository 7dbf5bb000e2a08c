import { oneStack, resourcesOf } from '@apigwv2/testing';
import { CfnApi, CfnStage, HttpApi, type IStageRef, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Duration } from 'aws-cdk-lib/core';
import { ApiAlarms, ApiDashboard } from '../src';

const apiIn = (protocolType: 'HTTP' | 'WEBSOCKET') => {
  const stack = oneStack();
  const routeSelectionExpression = protocolType === 'WEBSOCKET' ? '$request.body.action' : undefined;
  const api = new CfnApi(stack, 'Api', { name: 'shop', protocolType, routeSelectionExpression });
  return { stack, api, stage: new CfnStage(stack, 'Stage', { apiId: api.ref, stageName: 'live', autoDeploy: true }) };
};
const alarmsIn = (stack: ReturnType<typeof oneStack>) =>
  Object.values(resourcesOf(stack, 'AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);

describe('ApiAlarms', () => {
  test.each(['threshold', 'evaluationPeriods', 'datapointsToAlarm'])('rejects NaN for %s', (option) => {
    const { stack, api } = apiIn('HTTP');
    const create = () => new ApiAlarms(stack, 'Alarms', { target: api, latency: { [option]: Number.NaN } });
    expect(create).toThrowDefinitionError('NumberNotFinite', `${option} of latency must be a finite number, got NaN`);
  });

  test('rejects more datapoints to alarm than evaluation periods', () => {
    const { stack, api } = apiIn('HTTP');
    const create = (id: string, latency: object) => () => new ApiAlarms(stack, id, { target: api, latency });
    expect(create('A', { evaluationPeriods: 3, datapointsToAlarm: 4 })).toThrowDefinitionError(
      'DatapointsOutOfRange',
      'datapointsToAlarm of latency must be at most evaluationPeriods, 3, got 4; raise evaluationPeriods too (at Stack/A)',
    );
    expect(create('B', { evaluationPeriods: 3, datapointsToAlarm: 3 })).not.toThrow();
  });

  test('creates the recommended alarms of an HTTP API', () => {
    const { stack, api } = apiIn('HTTP');
    const { alarms } = new ApiAlarms(stack, 'Alarms', { target: api });
    expect(Object.keys(alarms)).toEqual(['errorRate', 'latency', 'integrationErrors', 'clientErrorRate']);
    const [errorRate, latency] = alarmsIn(stack);
    expect(errorRate).toMatchObject({
      Threshold: 5,
      EvaluationPeriods: 5,
      DatapointsToAlarm: 3,
      TreatMissingData: 'notBreaching',
    });
    expect(
      errorRate.Metrics.map(
        ({ Expression, MetricStat }: never) =>
          Expression ?? (MetricStat as { Metric: { MetricName: string } }).Metric.MetricName,
      ),
    ).toEqual(['IF(whole > 0, 100 * part / whole, 0)', '5xx', 'Count']);
    expect(latency).toMatchObject({ MetricName: 'Latency', ExtendedStatistic: 'p99', Threshold: 3000, Period: 60 });
  });

  test('reads the metrics of WebSocket APIs for a WebSocket stage', () => {
    const { stack, stage } = apiIn('WEBSOCKET');
    new ApiAlarms(stack, 'Alarms', { target: stage, noTraffic: true });
    const names = JSON.stringify(alarmsIn(stack));
    for (const name of ['ExecutionError', 'MessageCount', 'IntegrationError', 'ClientError', 'IntegrationLatency']) {
      expect(names).toContain(`"${name}"`);
    }
    expect(alarmsIn(stack).at(-1)).toMatchObject({
      MetricName: 'MessageCount',
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  test('applies overrides, omits alarms and adds actions', () => {
    const { stack, api } = apiIn('HTTP');
    new ApiAlarms(stack, 'Alarms', {
      target: api,
      actions: [new SnsAction(new Topic(stack, 'Topic'))],
      errorRate: false,
      integrationErrors: false,
      clientErrorRate: false,
      latency: { threshold: 500, evaluationPeriods: 2, period: Duration.minutes(2) },
    });
    expect(alarmsIn(stack)).toMatchObject([
      {
        Threshold: 500,
        EvaluationPeriods: 2,
        DatapointsToAlarm: 2,
        Period: 120,
        AlarmActions: [{ Ref: expect.any(String) }],
      },
    ]);
  });

  test('accepts an imported API', () => {
    const stack = oneStack();
    const target = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
    new ApiAlarms(stack, 'Alarms', { target });
    expect(JSON.stringify(alarmsIn(stack))).toContain('a1b2c3d4e5');
  });
});

describe('ApiDashboard', () => {
  test('renders a row with the metrics of its protocol for each API and stage', () => {
    const { stack, api, stage } = apiIn('HTTP');
    const chat = WebSocketApi.fromWebSocketApiAttributes(stack, 'Chat', { webSocketId: 'b1b2c3d4e5' });
    new ApiDashboard(stack, 'Dashboard', { targets: [api, stage, chat], dashboardName: 'shop' });
    const [dashboard] = Object.values(resourcesOf(stack, 'AWS::CloudWatch::Dashboard'));
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    expect(dashboard?.Properties.DashboardName).toBe('shop');
    expect(body.match(/: traffic/g)).toHaveLength(3);
    expect(body).toContain('ConnectCount');
    expect(body).toContain('DataProcessed');
  });
});

describe('metricsOf', () => {
  test.each<[string, (stack: ReturnType<typeof oneStack>, stage: IStageRef) => unknown]>([
    ['ApiAlarms', (stack, target) => new ApiAlarms(stack, 'Watch', { target })],
    ['ApiDashboard', (stack, target) => new ApiDashboard(stack, 'Watch', { targets: [target] })],
  ])('%s rejects a missing default stage', (_what, make) => {
    const stack = oneStack();
    const { defaultStage } = new HttpApi(stack, 'Api', { createDefaultStage: false });
    expect(() => make(stack, defaultStage as IStageRef)).toThrowDefinitionError(
      'MissingResource',
      /must be an API or a stage, got nothing; .* createDefaultStage: false, which has no defaultStage \(at \w+\/Watch\)/,
    );
  });
});
