import { oneStack, twoStacks } from '@apigwv2/testing';
import { type CfnApi, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { App, Stack, Stage } from 'aws-cdk-lib/core';
import { l1RoutesOf } from '../../src/routes/l1-routes-of';
import { bareApi, ImportedApi, OwnedApi } from '../apis';

const routeKey = 'GET /a';

describe('l1RoutesOf', () => {
  test('returns the routes of the API in every stack, by every view of its ID', () => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    const { apiId } = api.apiRef;
    const routes = [
      new CfnRoute(a, 'One', { apiId, routeKey }),
      new CfnRoute(b, 'Two', { apiId, routeKey }),
      new CfnRoute(b, 'Three', { apiId: new ImportedApi(b, 'View', apiId).apiRef.apiId, routeKey }),
    ];
    expect(l1RoutesOf(api)).toEqual(routes);
  });

  test('omits the routes of other APIs, also of one whose logical ID is the same in another stack', () => {
    const { a, b } = twoStacks();
    const [api, other] = [bareApi(a, 'Api'), bareApi(b, 'Api')];
    new CfnRoute(b, 'Route', { apiId: other.apiRef.apiId, routeKey });
    new CfnRoute(a, 'Literal', { apiId: 'abc123', routeKey });
    expect(l1RoutesOf(api)).toEqual([]);
  });

  test('omits the routes of an API with the same path in a CDK Stage', () => {
    const app = new App();
    const [api, other] = [app, new Stage(app, 'Prod')].map((scope) => bareApi(new Stack(scope, 'Shop'), 'Api'));
    new CfnRoute(Stack.of(other as CfnApi), 'Route', { apiId: (other as CfnApi).ref, routeKey });
    expect(l1RoutesOf(api as CfnApi)).toEqual([]);
  });

  test('returns nothing for an imported API', () => {
    const stack = oneStack();
    const api = new ImportedApi(stack, 'Api', 'abc123');
    new CfnRoute(stack, 'Route', { apiId: 'abc123', routeKey });
    expect(l1RoutesOf(api)).toEqual([]);
  });
});
