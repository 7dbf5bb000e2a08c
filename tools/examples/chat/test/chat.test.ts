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

test('the API lies in one stack, its routes and handlers in the other, and nothing refers back', () => {
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

test('a function says who may connect, by what a browser can send', () => {
  expect(propertiesOf('Authorizer')).toMatchObject([{ IdentitySource: ['route.request.querystring.token'] }]);
  expect(propertiesOf('Route').map(({ AuthorizationType }) => AuthorizationType)).toEqual([
    'CUSTOM',
    ...Array(4).fill('NONE'),
  ]);
});

test('messages are validated before a function sees them', () => {
  expect(propertiesOf('Model')).toMatchObject([{ Schema: { required: ['action', 'text'] } }]);
});

test('ping is answered without a function', () => {
  expect(propertiesOf('Integration').map(({ IntegrationType }) => IntegrationType)).toContain('MOCK');
  expect(propertiesOf('RouteResponse')).toHaveLength(1);
  expect(propertiesOf('IntegrationResponse')).toMatchObject([{ IntegrationResponseKey: '$default' }]);
});

test('each function has one permission, and the one that sends may manage connections of the stage', () => {
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

test('a key can be asked for', () => {
  const other = new App();
  const { chat: api } = new ChatStack(other, 'Chat');
  const stack = new HandlersStack(other, 'Handlers', { chat: api, apiKeyRequired: true });
  const [connect] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route'));
  expect(connect?.Properties).toMatchObject({ RouteKey: '$connect', ApiKeyRequired: true });
  expect(logicalIds(stack, 'AWS::ApiGateway::UsagePlan')).toHaveLength(1);
});

test('the app is synthesized and its templates are without findings', () => {
  const show = [require.resolve('tsx/cli'), '../../show/src/main.ts', 'src/app.ts'];
  const { status, stdout } = spawnSync(process.execPath, show, { cwd: join(__dirname, '..'), encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, expect.stringContaining('no findings')]);
}, 60_000);

test('nothing is suspicious', () => {
  expect(warningsOf(app).filter(({ id }) => id?.startsWith('@apigwv2/'))).toEqual([]);
});

test.each([
  ['anna', 'Allow'],
  ['x', 'Deny'],
  [undefined, 'Deny'],
])('a token %p is answered with %s', async (token, Effect) => {
  const { policyDocument } = await authorize({ queryStringParameters: token && { token }, methodArn: 'arn' });
  expect(policyDocument.Statement).toEqual([{ Action: 'execute-api:Invoke', Effect, Resource: 'arn' }]);
});
