import { oneStack, warningsOf } from '@apigwv2/testing';
import { CfnParameter, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { apiStateOf } from '../../src/api/api-state';
import { HttpRouteKey } from '../../src/routes/http-route-key';
import { registerRoute } from '../../src/routes/register-route';
import { WebSocketRouteKey } from '../../src/routes/websocket-route-key';
import { registerStage } from '../../src/stages/register-stage';
import { bareApi, ImportedApi, OwnedApi } from '../apis';
import { route } from '../routes';

const twoRoutes = (first: string, second: string) => {
  const stack = oneStack();
  const api = bareApi(stack, 'Api');
  route(stack, 'First', api, first);
  route(stack, 'Second', api, second);
  return stack;
};

describe('registerRoute', () => {
  test('registers a route with its settings', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    const settings = { throttle: { rateLimit: 1, burstLimit: 1 } };
    const made = route(stack, 'Route', api, 'GET /a', { settings });
    expect(apiStateOf(api).routes.values()).toEqual([
      {
        route: made,
        key: 'GET /a',
        routeKey: HttpRouteKey.parse('GET /a'),
        settings,
        targets: [],
        authorization: { type: 'NONE' },
      },
    ]);
  });

  test.each([
    ['GET /a', 'POST /a'],
    ['GET /a', 'GET /b'],
    ['ANY /a', 'GET /a'],
    ['$default', 'ANY /'],
    ['GET /', 'GET /{proxy+}'],
    ['GET /a/{id}', 'GET /a/{proxy+}'],
    ['GET /a/{id}', 'GET /a/{id}/b'],
    ['GET /a/{x}', 'POST /a/{y}'],
    ['GET /a/{x}', 'ANY /a/{y}'],
    ['GET /a/{x}', 'GET /b/{y}'],
    ['GET /{x+}', 'GET /a/{y+}'],
  ])('accepts %s and %s together', (first, second) => {
    expect(warningsOf(twoRoutes(first, second))).toEqual([]);
  });

  test('rejects settings of a route whose key is a token', () => {
    const stack = oneStack();
    const key = `GET /${new CfnParameter(stack, 'Path').valueAsString}`;
    const settings = { throttle: { rateLimit: 1, burstLimit: 1 } };
    expect(() => route(stack, 'Route', bareApi(stack, 'Api'), key, { settings })).toThrowDefinitionError(
      'RouteKeyUnresolved',
      /leave out the settings, or write the path as a literal \(at \w+\/Route\)$/,
    );
  });

  test('warns when no stage of the app renders the settings', () => {
    const build = (withStage: boolean) => {
      const stack = oneStack();
      const api = bareApi(stack, 'Api');
      route(stack, 'Route', api, 'GET /a', { settings: { throttle: { rateLimit: 1, burstLimit: 1 } } });
      if (withStage) registerStage(api, 'beta', new Construct(stack, 'Stage'));
      return warningsOf(stack).map(({ id, path }) => [id, path]);
    };
    expect(build(true)).toEqual([]);
    expect(build(false)).toEqual([['@apigwv2/contracts:routeSettingsWithoutStage', 'Stack/Route']]);
  });

  test('[H2] rejects a key that another route has and reports both routes', () => {
    expect(() => twoRoutes('GET /a', 'GET /a')).toThrowDefinitionError(
      'DuplicateRouteKey',
      /got 'GET \/a', which \w+\/First has; remove one of the two routes \(at \w+\/Second\)$/,
    );
    expect(() => twoRoutes('$default', '$default')).toThrowDefinitionError('DuplicateRouteKey', /'\$default'/);
  });

  test('[H2] rejects a key that another route has on an import of the API', () => {
    const stack = oneStack();
    const api = new OwnedApi(stack, 'Api');
    route(stack, 'First', api, 'GET /a');
    [api.l1, new ImportedApi(stack, 'Imported', api.l1.ref)].forEach((view, index) => {
      expect(() => route(stack, `Other${index}`, view, 'GET /a')).toThrowDefinitionError('DuplicateRouteKey', /First/);
    });
  });

  test.each([
    ['GET /a/{x}', 'GET /a/{y}'],
    ['GET /a/{x+}', 'GET /a/{y+}'],
    ['GET /{a}/b/{c}', 'GET /{a}/b/{d}'],
  ])('[H3] rejects %s and %s, which differ only in the names of variables', (first, second) => {
    expect(() => twoRoutes(first, second)).toThrowDefinitionError(
      'PathVariableConflict',
      /cannot tell from 'GET .*' of \w+\/First; remove one of the two routes \(at \w+\/Second\)$/,
    );
  });

  test.each([
    ['GET /a/{x}', 'GET /a/{y}/b'],
    ['GET /a/{x}/b', 'GET /a/{y}'],
    ['GET /{x}/a', 'GET /{y}/b'],
    ['GET /{a}/{b}', 'GET /{a}/{c}/d'],
  ])('accepts %s and %s, whose variables have two names', (first, second) => {
    expect(warningsOf(twoRoutes(first, second))).toEqual([]);
  });

  test('skips the key and the shape of a route that left the tree', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    for (const key of ['GET /a/{x}', 'GET /a/{x}', 'GET /a/{y}', 'GET /a/{z}/b']) {
      stack.node.tryRemoveChild('Route');
      route(stack, 'Route', api, key);
    }
    expect(warningsOf(stack)).toEqual([]);
  });

  test('accepts keys that are known only at deployment', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    const path = new CfnParameter(stack, 'Path').valueAsString;
    for (const id of ['One', 'Two']) route(stack, id, api, `GET ${path}`);
    expect(apiStateOf(api).routes.values()).toHaveLength(2);
  });

  test('accepts one key on two APIs', () => {
    const stack = oneStack();
    for (const id of ['Shop', 'Partners']) route(stack, `${id}Route`, bareApi(stack, id), 'GET /a/{x}');
    expect(warningsOf(stack)).toEqual([]);
  });

  test('[W4] rejects a key that another WebSocket route has', () => {
    const stack = new Stack(undefined, 'Chat');
    const api = new ImportedApi(stack, 'Api', 'abc');
    const register = (id: string) =>
      registerRoute(api, WebSocketRouteKey.of('send'), { route: new Construct(stack, id), targets: [] });
    register('First');
    expect(() => register('Second')).toThrowDefinitionError(
      'DuplicateRouteKey',
      /got 'send', which Chat\/First has; .* \(at Chat\/Second\)$/,
    );
  });
});
