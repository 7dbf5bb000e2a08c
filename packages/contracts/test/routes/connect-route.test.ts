import { fakeAuthorizer, fakeIntegration, logicalIds, oneStack } from '@apigwv2/testing';
import type { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { apiStateOf } from '../../src/api/api-state';
import type { IHttpRouteIntegration } from '../../src/binding/route-integration';
import { connectRoute } from '../../src/routes/connect-route';
import { HttpRouteKey } from '../../src/routes/http-route-key';
import { routesOf } from '../../src/routes/routes-of';
import { bareApi } from '../apis';
import { route } from '../routes';
import { endpoint, guard } from '../targets';

const setUp = () => {
  const stack = oneStack();
  return { stack, api: bareApi(stack, 'Api') };
};

/** Returns an integration that creates its resource and then fails a number of times. */
function failing(times: number): IHttpRouteIntegration {
  const integration = endpoint('Orders');
  let left = times;
  return {
    protocol: 'HTTP',
    id: 'Orders',
    settings: {},
    bind: (context) => {
      const bound = integration.bind(context);
      context.shared('Permission', context.api, (scope) => new Construct(scope, 'Invoke'));
      if (left-- > 0) throw new Error('no subnets');
      return bound;
    },
  };
}

const constructsIn = (api: CfnApi) =>
  api.node
    .findAll()
    .map(({ node }) => node.path)
    .filter((path) => /Orders|Guard|Invoke/.test(path));

describe('connectRoute', () => {
  test('binds, then admits, then registers the route with its authorization and scopes', () => {
    const { stack, api } = setUp();
    const steps: string[] = [];
    const registered = () => (routesOf(api).length === 0 ? 'unregistered' : 'registered');
    const to = fakeIntegration('Orders', { admit: () => steps.push(`integration ${registered()}`) });
    const by = fakeAuthorizer('Guard', { admit: () => steps.push(`authorizer ${registered()}`) });
    const scope = new Construct(stack, 'Route');
    const connected = connectRoute({
      api,
      routeKey: HttpRouteKey.parse('GET /a'),
      scope,
      returnsResponse: true,
      integration: { target: to, make: (context) => to.bind(context) },
      authorizer: { target: by, make: (context) => by.bind(context) },
      authorize: (bound) => ({ authorization: bound?.authorization ?? { type: 'NONE' }, scopes: ['read'] }),
    });
    expect(steps).toEqual(['integration unregistered', 'authorizer unregistered']);
    expect(connected).toMatchObject({ authorization: { type: 'JWT' }, scopes: ['read'], returnsResponse: true });
    expect(routesOf(api)).toEqual([
      {
        route: scope,
        key: 'GET /a',
        routeKey: HttpRouteKey.parse('GET /a'),
        settings: undefined,
        targets: [to, by],
        authorizer: by,
        authorization: { type: 'JWT' },
        scopes: ['read'],
      },
    ]);
  });

  test.each([
    ['the integration', { to: failing(1) }],
    ['the authorizer', { to: endpoint('Orders'), by: { ...guard('Guard'), protocol: 'HTTP', id: 'Guard' } }],
  ] as const)('leaves nothing behind when binding %s fails', (_what, targets) => {
    const { stack, api } = setUp();
    const by = 'by' in targets ? { ...targets.by, bind: () => fail('no issuer') } : undefined;
    expect(() => route(stack, 'Route', api, 'GET /a', { to: targets.to, by })).toThrow(/no (subnets|issuer)/);
    expect(constructsIn(api)).toEqual([]);
    expect(routesOf(api)).toEqual([]);
    expect(apiStateOf(api).bound.values()).toEqual([]);
  });

  test('accepts the same call after a failure', () => {
    const { stack, api } = setUp();
    const to = failing(1);
    expect(() => route(stack, 'Route', api, 'GET /a', { to })).toThrow('no subnets');
    stack.node.tryRemoveChild('Route');
    route(stack, 'Route', api, 'GET /a', { to });
    expect(logicalIds(stack, 'AWS::ApiGatewayV2::Integration')).toHaveLength(1);
    expect(routesOf(api)).toHaveLength(1);
  });

  test('keeps the bindings of other routes when a later route fails', () => {
    const { stack, api } = setUp();
    const orders = endpoint('Orders');
    route(stack, 'First', api, 'GET /a', { to: orders });
    const by = { protocol: 'HTTP', id: 'Guard', bind: () => fail('no issuer') } as const;
    expect(() => route(stack, 'Second', api, 'GET /b', { to: orders, by })).toThrow('no issuer');
    expect(constructsIn(api)).toEqual(['Stack/Api/Integrations/Orders', 'Stack/Api/Integrations/Orders/Resource']);
  });

  test('binds nothing for a key that another route has', () => {
    const { stack, api } = setUp();
    route(stack, 'First', api, 'GET /a');
    expect(() => route(stack, 'Second', api, 'GET /a', { to: endpoint('Orders') })).toThrowDefinitionError(
      'DuplicateRouteKey',
    );
    expect(constructsIn(api)).toEqual([]);
  });
});

function fail(message: string): never {
  throw new Error(message);
}
