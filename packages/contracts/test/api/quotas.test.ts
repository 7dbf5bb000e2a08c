import { oneStack, warningsOf } from '@apigwv2/testing';
import { CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { apiStateOf } from '../../src/api/api-state';
import { checkQuotas } from '../../src/api/quotas';
import { HttpRouteKey } from '../../src/routes/http-route-key';
import { registerRoute } from '../../src/routes/register-route';
import { registerStage } from '../../src/stages/register-stage';
import { bareApi } from '../apis';

const setUp = (protocol: 'HTTP' | 'WEBSOCKET') => {
  const stack = oneStack();
  const api = bareApi(stack, 'Api');
  checkQuotas(api, protocol);
  return { stack, api };
};

const integrate = ({ stack, api }: ReturnType<typeof setUp>, count: number) => {
  for (let index = 0; index < count; index += 1) {
    const scope = new Construct(stack, `Integration${index}`);
    new CfnIntegration(scope, 'Resource', {
      apiId: api.ref,
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'GET',
      integrationUri: `https://example.com/${index}`,
      payloadFormatVersion: '1.0',
    });
    apiStateOf(api).bound.set(scope.node.path, scope, scope);
  }
};

const warned = ({ stack }: ReturnType<typeof setUp>) => warningsOf(stack).map(({ id }) => id);

describe('checkQuotas', () => {
  test('reports nothing for an API within its quotas', () => {
    const app = setUp('HTTP');
    integrate(app, 300);
    for (let index = 0; index < 10; index += 1)
      registerStage(app.api, `s${index}`, new Construct(app.stack, `S${index}`));
    expect(warned(app)).toEqual([]);
  });

  test('rejects more integrations of an HTTP API than the hard quota', () => {
    const app = setUp('HTTP');
    integrate(app, 301);
    expect(() => warned(app)).toThrowDefinitionError(
      'QuotaExceeded',
      /an API of protocol HTTP must have at most 300 integrations, got 301; share integrations between routes/,
    );
  });

  test('warns when an adjustable quota is exceeded', () => {
    const app = setUp('WEBSOCKET');
    integrate(app, 301);
    for (let index = 0; index < 11; index += 1)
      registerStage(app.api, `s${index}`, new Construct(app.stack, `S${index}`));
    expect(warned(app)).toEqual(['@apigwv2/contracts:integrationsBeyondQuota', '@apigwv2/contracts:stagesBeyondQuota']);
  });

  test('counts registered routes without those that left the tree', () => {
    const app = setUp('HTTP');
    for (let index = 0; index < 301; index += 1) {
      const route = new Construct(app.stack, `R${index}`);
      registerRoute(app.api, HttpRouteKey.with(`/r${index}`), { route, targets: [] });
    }
    app.stack.node.tryRemoveChild('R0');
    expect(warned(app)).toEqual([]);
    const other = setUp('HTTP');
    for (let index = 0; index < 301; index += 1) {
      const route = new Construct(other.stack, `R${index}`);
      registerRoute(other.api, HttpRouteKey.with(`/r${index}`), { route, targets: [] });
    }
    expect(warned(other)).toEqual(['@apigwv2/contracts:routesBeyondQuota']);
  });
});
