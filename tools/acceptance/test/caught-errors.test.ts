import { HttpJwtAuthorizer } from '@apigwv2/authorizers';
import { ApiDefinitionError } from '@apigwv2/contracts';
import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey } from '@apigwv2/core-http';
import { WebSocketApi } from '@apigwv2/core-websocket';
import { DomainName } from '@apigwv2/domains';
import { HttpUrlIntegration, WebSocketMockIntegration } from '@apigwv2/integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { App, Stack } from 'aws-cdk-lib/core';
import { ArgumentValues } from '../src/fuzz/argument-values';
import { type Call, wrongCalls } from '../src/fuzz/calls';
import { type Callable, Declarations } from '../src/fuzz/declarations';
import { PACKAGES, World } from '../src/fuzz/world';
import { WRONG_VALUES } from '../src/fuzz/wrong-values';

const declarations = new Declarations();
const values = new ArgumentValues(declarations);

/** Values of several kinds; `argument-types.test.ts` gives the others. */
const SOME_VALUES = Object.fromEntries(
  ['null', 'a negative number', 'not a number', 'an empty string', 'a string', 'an empty list', 'an object'].map(
    (name) => [name, WRONG_VALUES[name] as (world: World) => unknown],
  ),
);

/** The constructors and methods that can add to a construct tree. */
const callables = declarations.callables.filter(
  ({ package: name, owner, kind, parameters }) =>
    name !== 'contracts' &&
    kind !== 'function' &&
    owner in (PACKAGES[name] ?? {}) &&
    !parameters.some(({ type }) => /^BindContext</.test(declarations.nameOf(type))),
);
const titles = callables.map((one): [string, Callable] => [`${one.package} ${one.owner}.${one.name}`, one]);

/** Returns the constructs that a call leaves in the tree when it throws. */
function leftBehind({ run }: Call): readonly string[] {
  const world = new World();
  const paths = () => world.stack.node.root.node.findAll().map(({ node }) => node.path);
  let before: readonly string[] = [];
  try {
    run(world, () => {
      before = paths();
    });
  } catch {
    return paths().filter((path) => !before.includes(path));
  }
  return [];
}

test.each(titles)(
  'an error of %s that is caught leaves no construct behind',
  (_title, callable) => {
    const calls = [...wrongCalls(callable, values, SOME_VALUES)];
    const left = calls.flatMap((call) => {
      const paths = leftBehind(call);
      return paths.length === 0 ? [] : [`${call.title}: ${paths}`];
    });
    expect(left).toEqual([]);
  },
  60_000,
);

const ENV = { account: '111122223333', region: 'eu-central-1' };

type Define = (stack: Stack) => () => unknown;
const integration = new HttpUrlIntegration('Books', 'https://example.com');
const mock = new WebSocketMockIntegration('Mock');

/** Returns what leads to an error after the first steps of a call succeeded, and the call. */
const LATE: readonly [string, Define][] = [
  [
    'addRoutes whose second route exists',
    (stack) => {
      const api = new HttpApi(stack, 'Api');
      new HttpRoute(stack, 'Other', {
        httpApi: api,
        routeKey: HttpRouteKey.with('/a', HttpMethod.POST),
        integration: new HttpUrlIntegration('Other', 'https://example.com'),
      });
      return () => api.addRoutes({ path: '/a', methods: [HttpMethod.GET, HttpMethod.POST], integration });
    },
  ],
  [
    'addRoutes with the same method twice, and a new authorizer',
    (stack) => {
      const api = new HttpApi(stack, 'Api');
      const authorizer = new HttpJwtAuthorizer('Jwt', 'https://issuer.example.com', { jwtAudience: ['books'] });
      return () => api.addRoutes({ path: '/a', methods: [HttpMethod.GET, HttpMethod.GET], integration, authorizer });
    },
  ],
  [
    'addRoute whose preflight route exists',
    (stack) => {
      const api = new HttpApi(stack, 'Api');
      new HttpRoute(stack, 'Other', {
        httpApi: api,
        routeKey: HttpRouteKey.with('/a', HttpMethod.OPTIONS),
        integration: new HttpUrlIntegration('Other', 'https://example.com'),
      });
      return () => api.addRoute('ANY /a', { integration, openPreflight: true });
    },
  ],
  [
    'HttpApi with a route whose stage fails',
    (stack) => () =>
      new HttpApi(stack, 'Api', {
        defaultIntegration: integration,
        defaultStageOptions: { throttle: { rateLimit: -1 } },
      }),
  ],
  [
    'a route in another stack than its API',
    (stack) => {
      const api = new HttpApi(stack, 'Api');
      const other = new Stack(stack.node.root as App, 'Other', { env: ENV });
      const wrong = new HttpUrlIntegration('Books', 'https://example.com/{id}');
      return () =>
        new HttpRoute(other, 'Route', { httpApi: api, routeKey: HttpRouteKey.with('/a'), integration: wrong });
    },
  ],
  [
    'a WebSocketRoute whose parameters are wrong',
    (stack) => {
      const api = new WebSocketApi(stack, 'Chat');
      const requestParameters = { 'route.request.header.x': true };
      return () => api.addRoute('send', { integration: mock, requestParameters });
    },
  ],
  [
    'a stage whose domain maps another one',
    (stack) => {
      const arn = 'arn:aws:acm:eu-central-1:111122223333:certificate/a';
      const certificate = Certificate.fromCertificateArn(stack, 'Certificate', arn);
      const domainName = new DomainName(stack, 'Domain', { domainName: 'books.example.com', certificate });
      const api = new HttpApi(stack, 'Api', { defaultDomainMapping: { domainName } });
      return () =>
        api.addStage('Beta', {
          stageName: 'beta',
          domainMapping: { domainName },
          accessLogSettings: true,
        });
    },
  ],
];

test.each(LATE)(
  'an error of %s that is caught leaves no construct behind, and the call can be made again',
  (_, define) => {
    const stack = new Stack(new App(), 'Stack', { env: ENV });
    const call = define(stack);
    const paths = () => stack.node.root.node.findAll().map(({ node }) => node.path);
    const before = paths();
    const errors = [call, call].map((attempt) => {
      try {
        return attempt();
      } catch (error) {
        return error;
      }
    });
    for (const error of errors) expect(ApiDefinitionError.is(error as Error)).toBe(true);
    expect(String(errors[1])).toBe(String(errors[0]));
    expect(paths()).toEqual(before);
  },
);
