import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { logicalIds, resourcesOf, warningsOf } from '@apigwv2/testing';
import { App } from 'aws-cdk-lib/core';
import { ChatStack } from '../src/chat-stack';
import { handler as authorize } from '../src/handlers/authorize';
import { HandlersStack } from '../src/handlers-stack';

const app = new App();
const chat = new ChatStack(app, 'Chat');
const handlers = new HandlersStack(app, 'Handlers', { chat: chat.chat });

const propertiesOf = (type: string) =>
  Object.values(resourcesOf(handlers, `AWS::ApiGatewayV2::${type}`)).map(({ Properties }) => Properties);

test('creates the API in one stack, and its routes and handlers in another that depends on it', () => {
  expect(logicalIds(chat).filter((id) => !id.startsWith('CDK'))).toEqual([expect.stringMatching(/^Api/)]);
  expect(chat.dependencies).toEqual([]);
  expect(handlers.dependencies).toEqual([chat]);
  expect(propertiesOf('Route').map(({ RouteKey }) => RouteKey)).toEqual([
    '$connect',
    '$disconnect',
    '$default',
    'sendMessage',
    'ping',
  ]);
});

test('authorizes connections with a function, by a query parameter that browsers can send', () => {
  expect(propertiesOf('Authorizer')).toMatchObject([{ IdentitySource: ['route.request.querystring.token'] }]);
  expect(propertiesOf('Route').map(({ AuthorizationType }) => AuthorizationType)).toEqual([
    'CUSTOM',
    ...Array(4).fill('NONE'),
  ]);
});

test('validates messages before it invokes a function', () => {
  expect(propertiesOf('Model')).toMatchObject([{ Schema: { required: ['action', 'text'] } }]);
});

test('returns a response to ping without a function', () => {
  expect(propertiesOf('Integration').map(({ IntegrationType }) => IntegrationType)).toContain('MOCK');
  expect(propertiesOf('RouteResponse')).toHaveLength(1);
  expect(propertiesOf('IntegrationResponse')).toMatchObject([{ IntegrationResponseKey: '$default' }]);
});

test('creates one permission per function, and allows the sender to manage connections of the stage', () => {
  expect(logicalIds(handlers, 'AWS::Lambda::Permission')).toHaveLength(3);
  const statements = Object.values(resourcesOf(handlers, 'AWS::IAM::Policy')).flatMap(
    ({ Properties }) => Properties.PolicyDocument.Statement,
  );
  const managing = statements.filter(({ Action }) => Action === 'execute-api:ManageConnections');
  expect(
    managing.map(({ Resource }) =>
      Resource.map((one: { 'Fn::Join': [string, unknown[]] }) => one['Fn::Join'][1].at(-1)),
    ),
  ).toEqual([['/live/POST/@connections/*', '/live/DELETE/@connections/*']]);
});

test('requires an API key if an option is set', () => {
  const other = new App();
  const { chat: api } = new ChatStack(other, 'Chat');
  const stack = new HandlersStack(other, 'Handlers', { chat: api, apiKeyRequired: true });
  const [connect] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route'));
  expect(connect?.Properties).toMatchObject({ RouteKey: '$connect', ApiKeyRequired: true });
  expect(logicalIds(stack, 'AWS::ApiGateway::UsagePlan')).toHaveLength(1);
});

test('prints no findings as a program', () => {
  const show = [require.resolve('tsx/cli'), '../show/src/show.ts'];
  const { status, stdout } = spawnSync(process.execPath, show, { cwd: join(__dirname, '..'), encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, expect.stringContaining('no findings')]);
}, 60_000);

test('adds no warnings of these packages', () => {
  expect(warningsOf(app).filter(({ id }) => id?.startsWith('@apigwv2/'))).toEqual([]);
});

test.each([
  ['anna', 'Allow'],
  ['x', 'Deny'],
  [undefined, 'Deny'],
])('returns for the token %p the effect %s', async (token, Effect) => {
  const { policyDocument } = await authorize({ queryStringParameters: token && { token }, methodArn: 'arn' });
  expect(policyDocument.Statement).toEqual([{ Action: 'execute-api:Invoke', Effect, Resource: 'arn' }]);
});
