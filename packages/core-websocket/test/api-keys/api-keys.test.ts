import { fakeWebSocketIntegration, inlineFunction, logicalIds, oneStack, resourcesOf } from '@apigwv2/testing';
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

test('a key is made with everything that is said of it', () => {
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

test('fails when a value is too short', () => {
  expect(() => new ApiKey(oneStack(), 'Key', { value: 'short' })).toThrowDefinitionError(
    'LengthOutOfRange',
    /20 characters/,
  );
});

test('a plan lets keys through to stages, and waits for these', () => {
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
])('fails when a quota is %j', (quota) => {
  expect(() => new UsagePlan(oneStack(), 'Plan', { quota })).toThrowDefinitionError('QuotaMalformed', /whole limit/);
});

test('a key with limits has a plan of its own', () => {
  const { stack, stage } = setUp();
  new RateLimitedApiKey(stack, 'Key', { apiStages: [{ stage }], throttle: { rateLimit: 1, burstLimit: 2 } });
  new RateLimitedApiKey(stack, 'Free');
  expect([KEY, PLAN, PAIR].map((type) => logicalIds(stack, type).length)).toEqual([2, 1, 1]);
});

test('a plan that exists already takes keys', () => {
  const stack = oneStack();
  UsagePlan.fromUsagePlanId(stack, 'Plan', 'p1').addApiKey(new ApiKey(stack, 'Key'));
  expect(propertiesOf(stack, PAIR)).toMatchObject([{ UsagePlanId: 'p1' }]);
});

test.each([
  ['grantRead', 'apigateway:GET'],
  ['grantWrite', ['apigateway:POST', 'apigateway:PUT', 'apigateway:PATCH', 'apigateway:DELETE']],
  ['grantReadWrite', ['apigateway:GET', 'apigateway:POST', 'apigateway:PUT', 'apigateway:PATCH', 'apigateway:DELETE']],
] as const)('%s lets somebody do %j with the key', (method, actions) => {
  const stack = oneStack();
  new RateLimitedApiKey(stack, 'Key')[method](inlineFunction(stack, 'Handler'));
  const [policy] = propertiesOf(stack, 'AWS::IAM::Policy');
  expect(policy.PolicyDocument.Statement).toMatchObject([{ Action: actions }]);
  expect(JSON.stringify(policy.PolicyDocument.Statement[0].Resource)).toMatch(/:apigateway:.*::\/apikeys\//);
});
