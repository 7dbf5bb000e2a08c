import * as ours from '@apigwv2/authorizers';
import { HttpApi, HttpRoute, HttpRouteKey, type IHttpRouteAuthorizer } from '@apigwv2/core-http';
import { HttpUrlIntegration } from '@apigwv2/integrations';
import { inlineFunction, logicalIds, resourcesOf } from '@apigwv2/testing';
import * as upstream from 'aws-cdk-lib/aws-apigatewayv2';
import * as theirs from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import * as upstreamIntegrations from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { App, Stack } from 'aws-cdk-lib/core';

const AUTHORIZER = 'AWS::ApiGatewayV2::Authorizer';
const ISSUER = 'https://issuer.example.com';
const JWT = { jwtAudience: ['books'] };
const ROUTES = ['R', 'S'];

type Library = 'ours' | 'theirs';

const kinds = {
  'JSON Web Tokens': {
    ours: () => new ours.HttpJwtAuthorizer('Guard', ISSUER, JWT),
    theirs: () => new theirs.HttpJwtAuthorizer('Guard', ISSUER, JWT),
  },
  'a user pool': {
    ours: (stack: Stack) => {
      const pool = new UserPool(stack, 'Pool');
      return new ours.HttpUserPoolAuthorizer('Guard', pool, { userPoolClients: [pool.addClient('Website')] });
    },
    theirs: (stack: Stack) => {
      const pool = new UserPool(stack, 'Pool');
      return new theirs.HttpUserPoolAuthorizer('Guard', pool, { userPoolClients: [pool.addClient('Website')] });
    },
  },
  'a function': {
    ours: (stack: Stack) => new ours.HttpLambdaAuthorizer('Guard', inlineFunction(stack, 'Handler')),
    theirs: (stack: Stack) => new theirs.HttpLambdaAuthorizer('Guard', inlineFunction(stack, 'Handler')),
  },
};

type Kind = keyof typeof kinds;
type Use = 'default' | 'shared';

/** Places an API, the pool or function of its authorizer, and a route in each of two stacks. */
function arrange(library: Library, kind: Kind, use: Use, home: string) {
  const app = new App();
  const stacks = Object.fromEntries(['Home', 'Api', ...ROUTES].map((id) => [id, new Stack(app, id)]));
  const at = (id: string) => stacks[id] as Stack;
  if (library === 'ours') {
    const authorizer: IHttpRouteAuthorizer = kinds[kind].ours(at(home));
    const httpApi = new HttpApi(at('Api'), 'Api', { ...(use === 'default' && { defaultAuthorizer: authorizer }) });
    for (const id of ROUTES) {
      const integration = new HttpUrlIntegration('Url', 'https://example.com');
      const routeKey = HttpRouteKey.with(`/${id}`);
      new HttpRoute(at(id), 'Route', { httpApi, routeKey, integration, ...(use === 'shared' && { authorizer }) });
    }
  } else {
    const authorizer = kinds[kind].theirs(at(home));
    const defaults = use === 'default' && { defaultAuthorizer: authorizer };
    const httpApi = new upstream.HttpApi(at('Api'), 'Api', { ...defaults });
    for (const id of ROUTES) {
      const integration = new upstreamIntegrations.HttpUrlIntegration('Url', 'https://example.com');
      const routeKey = upstream.HttpRouteKey.with(`/${id}`, upstream.HttpMethod.GET);
      const authorizerOfRoute = use === 'shared' && { authorizer };
      new upstream.HttpRoute(at(id), 'Route', { httpApi, routeKey, integration, ...authorizerOfRoute });
    }
  }
  return { app, stacks: Object.values(stacks), at };
}

const authorizersIn = (stacks: readonly Stack[]) => stacks.map((stack) => logicalIds(stack, AUTHORIZER));

const cells = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
  (['default', 'shared'] as const).flatMap((use) => ['Home', 'Api'].map((home) => ({ kind, use, home }))),
);

describe('an authorizer of an API in one stack and routes in two others', () => {
  test.each(cells)('with $kind in $home, as $use, keeps the stack and the ID of aws-cdk-lib', ({ kind, use, home }) => {
    const [own, other] = (['ours', 'theirs'] as const).map((library) => arrange(library, kind, use, home));
    own?.app.synth();
    expect(authorizersIn(own?.stacks ?? [])).toEqual(authorizersIn(other?.stacks ?? []));
    expect(authorizersIn(own?.stacks ?? []).flat()).toHaveLength(1);
  });

  test.each(cells.filter(({ home }) => home === 'Home'))(
    'with $kind, as $use, lets neither the function nor the pool wait for the API or the routes',
    ({ kind, use }) => {
      const { app, at } = arrange('ours', kind, use, 'Home');
      app.synth();
      expect(at('Home').dependencies).toEqual([]);
      expect(at('Api').dependencies).toEqual(kind === 'JSON Web Tokens' ? [] : [at('Home')]);
    },
  );
});

describe('an authorizer with the placement route', () => {
  test.each(Object.keys(kinds) as Kind[])('with %s is created once in the stack of each route', (kind) => {
    const app = new App();
    const [home, api, ...routes] = ['Home', 'Api', ...ROUTES].map((id) => new Stack(app, id)) as [Stack, Stack];
    const authorizer = Object.assign(kinds[kind].ours(home), { placement: 'route' as const });
    const httpApi = new HttpApi(api, 'Api', { defaultAuthorizer: authorizer });
    for (const stack of routes as Stack[]) {
      const integration = new HttpUrlIntegration('Url', 'https://example.com');
      new HttpRoute(stack, 'Route', { httpApi, routeKey: HttpRouteKey.with(`/${stack.node.id}`), integration });
    }
    app.synth();
    expect(api.dependencies).toEqual([]);
    const names = (routes as Stack[]).map((stack) =>
      Object.values(resourcesOf(stack, AUTHORIZER)).map(({ Properties }) => Properties.Name),
    );
    expect(names).toEqual([['Guard-R'], ['Guard-S']]);
  });
});
