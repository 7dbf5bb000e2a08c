import {
  fakeWebSocketIntegration,
  inlineFunction,
  logicalIds,
  oneStack,
  resourcesOf,
  warningsOf,
} from '@apigwv2/testing';
import * as upstream from 'aws-cdk-lib/aws-apigatewayv2';
import { Annotations, CfnParameter } from 'aws-cdk-lib/core';
import * as ours from '../../src';
import { ApiKey, Period, RateLimitedApiKey, UsagePlan, WebSocketApi } from '../../src';

const KEY = 'AWS::ApiGateway::ApiKey';
const PLAN = 'AWS::ApiGateway::UsagePlan';
const PAIR = 'AWS::ApiGateway::UsagePlanKey';

const setUp = () => {
  const stack = oneStack();
  const api = new WebSocketApi(stack, 'Chat');
  api.addRoute('$connect', { integration: fakeWebSocketIntegration('Chat'), apiKeyRequired: true });
  return { stack, stage: api.addStage('Live', { stageName: 'live' }) };
};
const propertiesOf = (stack: ReturnType<typeof oneStack>, type: string) =>
  Object.values(resourcesOf(stack, type)).map(({ Properties }) => Properties);

describe('API keys', () => {
  test('ApiKey renders every option', () => {
    const { stack } = setUp();
    new ApiKey(stack, 'Key', {
      apiKeyName: 'chat',
      value: 'x'.repeat(20),
      description: 'all chats',
      customerId: 'c1',
      generateDistinctId: true,
      enabled: false,
    });
    expect(propertiesOf(stack, KEY)).toEqual([
      {
        Name: 'chat',
        Value: 'x'.repeat(20),
        Description: 'all chats',
        CustomerId: 'c1',
        GenerateDistinctId: true,
        Enabled: false,
      },
    ]);
  });

  test.each(['*', 'a?', 'x/y', '${aws:userid}', '', undefined])(
    'fromApiKeyId rejects the ID %p, which is not one key',
    (id) => {
      expect(() => ApiKey.fromApiKeyId(oneStack(), 'Key', id as string)).toThrowDefinitionError('InvalidApiKeyId');
    },
  );

  test('warns of a value that the template shows, and not of a token', () => {
    const stack = oneStack();
    const later = new CfnParameter(stack, 'Value', { noEcho: true }).valueAsString;
    new ApiKey(stack, 'Later', { value: later });
    new ApiKey(stack, 'Generated');
    new ApiKey(stack, 'Written', { value: 'x'.repeat(20) });
    new RateLimitedApiKey(stack, 'Limited', { value: 'y'.repeat(20) });
    expect(warningsOf(stack).map(({ id, path }) => [id, path])).toEqual(
      ['Stack/Written', 'Stack/Limited/Resource'].map((path) => [
        '@apigwv2/core-websocket:apiKeyValueInTemplate',
        path,
      ]),
    );
    Annotations.of(stack).acknowledgeWarning('@apigwv2/core-websocket:apiKeyValueInTemplate');
    expect(warningsOf(stack)).toEqual([]);
  });

  test('ApiKey rejects a value that is too short', () => {
    expect(() => new ApiKey(oneStack(), 'Key', { value: 'short' })).toThrowDefinitionError(
      'LengthOutOfRange',
      /20 characters/,
    );
  });

  test('UsagePlan renders the logical ID of aws-cdk-lib for a pair of key and plan, which the service cannot replace', () => {
    const idsOf = ({ ApiKey: Key, UsagePlan: Plan, RateLimitedApiKey: Limited }: typeof upstream | typeof ours) => {
      const { stack, stage } = setUp();
      new Plan(stack, 'Plan').addApiKey(new Key(stack, 'Key'));
      new Limited(stack, 'Limited', { apiStages: [{ stage: stage as never }] });
      return logicalIds(stack, PAIR);
    };
    expect(idsOf(ours)).toHaveLength(2);
    expect(idsOf(ours)).toEqual(idsOf(upstream));
  });

  test('RateLimitedApiKey takes over a deployed pair of key and plan', () => {
    const { stack, stage } = setUp();
    new RateLimitedApiKey(stack, 'Limited', { apiStages: [{ stage }], overrideLogicalId: 'Deployed' });
    expect(logicalIds(stack, PAIR)).toEqual(['Deployed']);
  });

  test('UsagePlan renders stages and keys, and depends on the stages', () => {
    const { stack, stage } = setUp();
    const plan = new UsagePlan(stack, 'Plan', {
      apiStages: [{ stage }],
      usagePlanName: 'small',
      description: 'for trying',
      throttle: { rateLimit: 1, burstLimit: 2 },
      quota: { limit: 100, offset: 1, period: Period.DAY },
    });
    plan.addApiKey(new ApiKey(stack, 'Key'));
    plan.addApiKey(ApiKey.fromApiKeyId(stack, 'Imported', 'k1'), { overrideLogicalId: 'Deployed' });
    expect(Object.values(resourcesOf(stack, PLAN))).toMatchObject([
      {
        DependsOn: expect.arrayContaining([expect.stringMatching(/Live/)]),
        Properties: {
          ApiStages: [{ ApiId: { Ref: expect.stringContaining('Chat') }, Stage: 'live' }],
          UsagePlanName: 'small',
          Description: 'for trying',
          Throttle: { RateLimit: 1, BurstLimit: 2 },
          Quota: { Limit: 100, Offset: 1, Period: 'DAY' },
        },
      },
    ]);
    expect(propertiesOf(stack, PAIR).map(({ KeyType }) => KeyType)).toEqual(['API_KEY', 'API_KEY']);
    expect(logicalIds(stack, PAIR)).toContain('Deployed');
  });

  test.each([
    { limit: 1.5, period: Period.DAY },
    { limit: 1 },
    { period: Period.DAY },
    { limit: 1, period: 'YEAR' as 'DAY' },
  ])('UsagePlan rejects the quota %j', (quota) => {
    expect(() => new UsagePlan(oneStack(), 'Plan', { quota })).toThrowDefinitionError('InvalidQuota', /whole limit/);
  });

  test('RateLimitedApiKey creates a usage plan', () => {
    const { stack, stage } = setUp();
    new RateLimitedApiKey(stack, 'Key', { apiStages: [{ stage }], throttle: { rateLimit: 1, burstLimit: 2 } });
    new RateLimitedApiKey(stack, 'Free');
    expect([KEY, PLAN, PAIR].map((type) => logicalIds(stack, type).length)).toEqual([2, 1, 1]);
  });

  test('UsagePlan.fromUsagePlanId adds keys to an existing plan', () => {
    const stack = oneStack();
    UsagePlan.fromUsagePlanId(stack, 'Plan', 'p1').addApiKey(new ApiKey(stack, 'Key'));
    expect(propertiesOf(stack, PAIR)).toMatchObject([{ UsagePlanId: 'p1' }]);
  });

  test.each([
    ['grantRead', 'apigateway:GET'],
    ['grantWrite', ['apigateway:POST', 'apigateway:PUT', 'apigateway:PATCH', 'apigateway:DELETE']],
    [
      'grantReadWrite',
      ['apigateway:GET', 'apigateway:POST', 'apigateway:PUT', 'apigateway:PATCH', 'apigateway:DELETE'],
    ],
  ] as const)('%s grants %j on the key', (method, actions) => {
    const stack = oneStack();
    new RateLimitedApiKey(stack, 'Key')[method](inlineFunction(stack, 'Handler'));
    const [policy] = propertiesOf(stack, 'AWS::IAM::Policy');
    expect(policy.PolicyDocument.Statement).toMatchObject([{ Action: actions }]);
    expect(JSON.stringify(policy.PolicyDocument.Statement[0].Resource)).toMatch(/:apigateway:.*::\/apikeys\//);
  });
});
