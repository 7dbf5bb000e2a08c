import { oneStack } from '@apigwv2/testing';
import { Construct } from 'constructs';
import { checkRouteId } from '../../src/routes/check-route-id';
import { HttpRouteKey } from '../../src/routes/http-route-key';
import { registerRoute } from '../../src/routes/register-route';
import { OwnedApi } from '../apis';
import { route } from '../routes';

const setUp = () => {
  const stack = oneStack();
  return { stack, api: new OwnedApi(stack, 'Api') };
};

describe('checkRouteId', () => {
  test('accepts an ID that no construct has', () => {
    expect(checkRouteId(setUp().api, 'GET--a', 'GET /a')).toBeUndefined();
  });

  test('rejects the ID of a route of the same key and reports the key', () => {
    const { api } = setUp();
    route(api, 'Books', api, 'GET /a');
    expect(() => checkRouteId(api, 'Books', 'GET /a')).toThrowDefinitionError(
      'DuplicateRouteKey',
      "got 'GET /a', which Stack/Api/Books has; remove one of the two routes (at Stack/Api)",
    );
  });

  test.each<[string, (api: OwnedApi) => unknown]>([
    ['of a route of another key', (api) => route(api, 'Books', api, 'GET /b')],
    ['of any other construct', (api) => new Construct(api, 'Books')],
  ])('rejects the ID %s and reports the ID', (_what, take) => {
    const { api } = setUp();
    take(api);
    expect(() => checkRouteId(api, 'Books', 'GET /a')).toThrowDefinitionError(
      'DuplicateId',
      "got 'Books' for 'GET /a', which Stack/Api/Books has; set routeId",
    );
  });

  test('reports a managed route with the option that configures it', () => {
    const { stack, api } = setUp();
    registerRoute(api, HttpRouteKey.DEFAULT, { route: api, targets: [], isManaged: true });
    expect(() => route(stack, 'Second', api, '$default')).toThrowDefinitionError(
      'DuplicateRouteKey',
      "got '$default', which Stack/Api has; configure the route that the service creates with managed.route",
    );
  });
});
