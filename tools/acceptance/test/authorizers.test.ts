import { HttpJwtAuthorizer, HttpLambdaAuthorizer, HttpUserPoolAuthorizer } from '@apigwv2/authorizers';
import { HttpApi, HttpRoute, HttpRouteKey, type IHttpRouteAuthorizer } from '@apigwv2/core-http';
import { HttpLambdaIntegration } from '@apigwv2/integrations';
import { inlineFunction, logicalIds, oneStack, resourcesOf, twoStacks } from '@apigwv2/testing';
import * as upstream from 'aws-cdk-lib/aws-apigatewayv2';
import * as upstreamAuthorizers from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { NestedStack, type Stack } from 'aws-cdk-lib/core';
import { resourceCycle } from './resource-cycle';

const AUTHORIZER = 'AWS::ApiGatewayV2::Authorizer';
const PERMISSION = 'AWS::Lambda::Permission';
const ISSUER = 'https://issuer.example.com';
const JWT = { jwtAudience: ['books'] };

type Place = 'a' | 'b';
const places: readonly Place[] = ['a', 'b'];
const cells = places.flatMap((api) =>
  places.flatMap((route) =>
    places.flatMap((handler) => places.map((authorizer) => ({ api, route, handler, authorizer }))),
  ),
);

const named: Readonly<Record<string, (stack: Stack) => IHttpRouteAuthorizer>> = {
  function: (stack) => new HttpLambdaAuthorizer('Guard', inlineFunction(stack, 'Guard')),
  'user pool': (stack) => {
    const pool = new UserPool(stack, 'Pool');
    return new HttpUserPoolAuthorizer('Guard', pool, { userPoolClients: [pool.addClient('Website')] });
  },
};

const authorizersOf = (stack: Stack) => Object.values(resourcesOf(stack, AUTHORIZER)).map((it) => it.Properties);

describe.each(Object.keys(named))('two stacks and an authorizer with a %s', (kind) => {
  test.each(cells)(
    'do not wait for each other: API in $api, route in $route, function in $handler, authorizer names one in $authorizer',
    (cell) => {
      const { app, a, b } = twoStacks();
      const stacks = { a, b };
      new HttpRoute(stacks[cell.route], 'Route', {
        httpApi: new HttpApi(stacks[cell.api], 'Api'),
        routeKey: HttpRouteKey.with('/books'),
        integration: new HttpLambdaIntegration('Books', inlineFunction(stacks[cell.handler], 'Handler')),
        authorizer: named[kind]?.(stacks[cell.authorizer]),
      });
      app.synth();
      expect([a.dependencies.includes(b), b.dependencies.includes(a)]).not.toEqual([true, true]);
      expect([...authorizersOf(a), ...authorizersOf(b)]).toHaveLength(1);
      // An authorizer that references only constructs of the API's stack is in that stack, with its own name.
      const isBesideApi = cell.route === cell.api || cell.authorizer === cell.api;
      const home = stacks[isBesideApi ? cell.api : cell.route];
      const name = isBesideApi ? 'Guard' : `Guard-${home.stackName}`;
      expect(authorizersOf(home).map(({ Name }) => Name)).toEqual([name]);
    },
  );
});

describe('a default authorizer', () => {
  const routesIn = (stacks: readonly Stack[], httpApi: HttpApi) => {
    for (const stack of stacks) {
      const integration = new HttpLambdaIntegration('Books', inlineFunction(stack, 'Handler'));
      new HttpRoute(stack, 'Route', { httpApi, routeKey: HttpRouteKey.with(`/${stack.node.id}`), integration });
    }
  };
  const authorizationOf = (stack: Stack) =>
    Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties.AuthorizationType);

  test('is one resource for the routes of two stacks, if it validates tokens', () => {
    const { a, b } = twoStacks();
    const defaultAuthorizer = new HttpJwtAuthorizer('Readers', ISSUER, JWT);
    routesIn([a, b], new HttpApi(a, 'Api', { defaultAuthorizer, defaultAuthorizationScopes: ['read'] }));
    expect([a, b].map(authorizationOf)).toEqual([['JWT'], ['JWT']]);
    expect([a, b].map(authorizersOf)).toEqual([[expect.objectContaining({ Name: 'Readers' })], []]);
    expect(a.dependencies).toEqual([]);
  });

  test('guards routes of the parent stack and of a nested one, without a cycle', () => {
    const { app, a } = twoStacks();
    const nested = new NestedStack(a, 'Nested');
    const defaultAuthorizer = new HttpLambdaAuthorizer('Guard', inlineFunction(nested, 'Guard'));
    routesIn([nested], new HttpApi(a, 'Api', { defaultAuthorizer }));
    app.synth();
    expect(authorizationOf(nested)).toEqual(['CUSTOM']);
    const { app: second, a: parent } = twoStacks();
    const child = new NestedStack(parent, 'Nested');
    const readers = new HttpJwtAuthorizer('Readers', ISSUER, JWT);
    routesIn([parent, child], new HttpApi(parent, 'Api', { defaultAuthorizer: readers }));
    second.synth();
    expect([parent, child].map(authorizationOf)).toEqual([['JWT'], ['JWT']]);
    expect([parent, child].map(resourceCycle)).toEqual([undefined, undefined]);
  });

  test('is one resource with one permission for the routes of two stacks, if its function is beside the API', () => {
    const { a, b } = twoStacks();
    const defaultAuthorizer = new HttpLambdaAuthorizer('Guard', inlineFunction(a, 'Guard'));
    routesIn([a, b], new HttpApi(a, 'Api', { defaultAuthorizer }));
    expect([a, b].map(authorizationOf)).toEqual([['CUSTOM'], ['CUSTOM']]);
    expect([a, b].map((stack) => authorizersOf(stack).length)).toEqual([1, 0]);
    // Each stack has a permission for its handler, and there is one for the guard.
    expect([a, b].map((stack) => logicalIds(stack, PERMISSION).length)).toEqual([2, 1]);
    expect(a.dependencies).toEqual([]);
  });
});

test('creates one permission for a function that is a handler and an authorizer', () => {
  const stack = oneStack();
  const handler = inlineFunction(stack, 'Handler');
  const authorizer = new HttpLambdaAuthorizer('Guard', handler);
  new HttpApi(stack, 'Api').addRoutes({
    path: '/books',
    integration: new HttpLambdaIntegration('Books', handler),
    authorizer,
  });
  expect(logicalIds(stack, PERMISSION)).toHaveLength(1);
});

describe('the logical ID of an authorizer', () => {
  function ours(): Stack {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    const guards = [
      new HttpJwtAuthorizer('Readers', ISSUER, JWT),
      new HttpLambdaAuthorizer('Partners/Guard', inlineFunction(stack, 'Handler')),
      named['user pool']?.(stack),
    ];
    guards.forEach((authorizer, index) => {
      const integration = new HttpLambdaIntegration(`Books${index}`, inlineFunction(stack, `Books${index}`));
      new HttpRoute(stack, `Route${index}`, {
        httpApi: api,
        routeKey: HttpRouteKey.with(`/${index}`),
        integration,
        authorizer,
      });
    });
    return stack;
  }

  function theirs(): Stack {
    const stack = oneStack();
    const httpApi = new upstream.HttpApi(stack, 'Api');
    const guards = [
      new upstreamAuthorizers.HttpJwtAuthorizer('Readers', ISSUER, { jwtAudience: ['books'] }),
      new upstreamAuthorizers.HttpLambdaAuthorizer('Partners/Guard', inlineFunction(stack, 'Handler')),
      new upstreamAuthorizers.HttpUserPoolAuthorizer('Guard', new UserPool(stack, 'Pool')),
    ];
    guards.forEach((authorizer, index) => {
      const integration = new HttpUrlIntegration(`Url${index}`, 'https://example.com');
      const routeKey = upstream.HttpRouteKey.with(`/${index}`, upstream.HttpMethod.GET);
      new upstream.HttpRoute(httpApi, `Route${index}`, { httpApi, routeKey, integration, authorizer });
    });
    return stack;
  }

  test('[H11] is that of the same tree in aws-cdk-lib', () => {
    const ids = logicalIds(ours(), AUTHORIZER);
    expect(ids).toHaveLength(3);
    expect(ids).toEqual(logicalIds(theirs(), AUTHORIZER));
  });
});
