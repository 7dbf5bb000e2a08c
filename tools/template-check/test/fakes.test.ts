import {
  fakeAuthorizer,
  fakeIntegration,
  fakeWebSocketAuthorizer,
  fakeWebSocketIntegration,
  inlineFunction,
  oneStack,
  resourcesOf,
} from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import '../src/matcher';

function context(protocolType: 'HTTP' | 'WEBSOCKET' = 'HTTP') {
  const stack = oneStack();
  const api = new CfnApi(stack, 'Api', {
    name: 'a',
    protocolType,
    routeSelectionExpression: protocolType === 'HTTP' ? undefined : '$request.body.action',
  });
  const scope = new Construct(stack, 'Scope');
  return { stack, api, scope, name: (id: string) => `${id}-B` };
}

test('fakeIntegration creates a valid integration', () => {
  const given = context();
  const { integrationId } = fakeIntegration('Orders').bind(given);
  expect(given.stack.resolve(integrationId)).toEqual({ Ref: 'ScopeE5C01514' });
  expect(resourcesOf(given.stack, 'AWS::ApiGatewayV2::Integration')['ScopeE5C01514']?.Properties).toMatchObject({
    IntegrationType: 'HTTP_PROXY',
    IntegrationMethod: 'ANY',
    IntegrationUri: 'https://example.com/Orders',
    PayloadFormatVersion: '1.0',
  });
  expect(given.stack).toPassTemplateCheck();
});

test.each([
  ['JWT', 'JWT'],
  ['CUSTOM', 'REQUEST'],
] as const)('fakeAuthorizer of %s creates a valid authorizer of type %s', (type, authorizerType) => {
  const given = context();
  const { authorization } = fakeAuthorizer('Guard', { type }).bind(given);
  expect(given.stack.resolve(authorization)).toEqual({ type, authorizerId: { Ref: 'ScopeE5C01514' } });
  expect(resourcesOf(given.stack)['ScopeE5C01514']?.Properties).toMatchObject({
    AuthorizerType: authorizerType,
    Name: 'Guard-B',
  });
  expect(given.stack).toPassTemplateCheck();
});

test('fakeWebSocketIntegration and fakeWebSocketAuthorizer create valid resources', () => {
  const one = context('WEBSOCKET');
  fakeWebSocketIntegration('Send').bind(one);
  expect(one.stack).toPassTemplateCheck();
  const other = context('WEBSOCKET');
  expect(fakeWebSocketAuthorizer('Guard').bind(other).authorization.type).toBe('CUSTOM');
  expect(other.stack).toPassTemplateCheck();
});

test('a fake has its settings, and calls its admit function', () => {
  const given = context();
  const handler = inlineFunction(given.stack, 'Handler');
  const options = { settings: { handler }, admit: jest.fn(), uri: handler.functionArn };
  for (const fake of [fakeIntegration('a', options), fakeAuthorizer('b', options)]) {
    expect(fake).toMatchObject({ protocol: 'HTTP', settings: { handler } });
  }
  const route = { api: given.api, routeKey: 'GET /', scope: given.scope, returnsResponse: false };
  fakeIntegration('a', options).bind(given).admit?.(route);
  expect(options.admit).toHaveBeenCalledWith(route);
  expect(fakeIntegration('a')).toMatchObject({ settings: undefined });
  expect(fakeAuthorizer('a').bind(context())).not.toHaveProperty('admit');
});
