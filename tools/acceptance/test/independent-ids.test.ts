import { createHash } from 'node:crypto';
import { ApiDefinitionError, type IHttpRouteAuthorizer, type IHttpRouteIntegration } from '@apigwv2/contracts';
import {
  type IWebSocketRouteAuthorizer,
  type IWebSocketRouteIntegration,
  WebSocketApi,
  WebSocketNoneAuthorizer,
} from '@apigwv2/core-websocket';
import { HttpUrlIntegration, WebSocketMockIntegration } from '@apigwv2/integrations';
import { refusedByTemplateCheck } from '@apigwv2/testing';
import { App, CfnResource, Fn, Lazy, Token } from 'aws-cdk-lib/core';
import { ArgumentValues } from '../src/fuzz/argument-values';
import { type Call, optionCalls, validCall } from '../src/fuzz/calls';
import { type Callable, Declarations } from '../src/fuzz/declarations';
import { PACKAGES, World } from '../src/fuzz/world';

const declarations = new Declarations();
const values = new ArgumentValues(declarations);

/** The constructors of constructs and of targets, and the methods that can add to a construct tree. */
const callables = declarations.callables.filter(
  ({ package: name, owner, kind, parameters }) =>
    name !== 'contracts' &&
    (kind === 'constructor' || kind === 'method') &&
    owner in (PACKAGES[name] ?? {}) &&
    !parameters.some(({ type }) => /^BindContext</.test(declarations.nameOf(type))),
);
const titles = callables.map((one): [string, Callable] => [`${one.package} ${one.owner}.${one.name}`, one]);

const digest = (value: string) => createHash('sha256').update(value).digest('hex');

/** The rules that refuse the templates of a call, as the arguments of its types alone do not fit together. */
const REFUSED: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'domains DomainName.addEndpoint': ['F3032', 'W3030', 'security-policy-unsupported'],
  'integrations VpcLink.addSubnets': ['W9007', 'I3037'],
};

/** Makes tokens of each kind, as other code of an app does. */
function makeTokens(count: number): void {
  for (let index = 0; index < count; index += 1) {
    Lazy.string({ produce: () => `other ${index}` });
    Lazy.list({ produce: () => [`other ${index}`] });
    Lazy.number({ produce: () => index });
    Fn.join('-', [Fn.importValue(`Other${index}`), 'other']);
    Token.asAny({ index });
  }
}

/** Returns the templates of an app with one call, or undefined for a call that the packages reject. */
function templatesOf(call: Call): readonly string[] | undefined {
  const app = new App();
  const world = new World(app);
  try {
    connect(call.run(world), world);
    if (world.stack.node.children.length === 0) return [];
    return app.synth().stacks.map(({ template }) => JSON.stringify(template));
  } catch (error) {
    if (ApiDefinitionError.is(error)) return undefined;
    throw error;
  }
}

/** Gives a target a route. */
function connect(result: unknown, world: World): void {
  if (typeof (result as { readonly bind?: unknown } | undefined)?.bind !== 'function') return;
  const isAuthorizer = /Authorizer$/.test((result as object).constructor.name);
  if ((result as { readonly protocol: string }).protocol === 'HTTP') {
    const books = new HttpUrlIntegration('Url', 'https://example.com');
    world.httpApi.addRoute(
      'GET /connected',
      isAuthorizer
        ? { integration: books, authorizer: result as IHttpRouteAuthorizer }
        : { integration: result as IHttpRouteIntegration },
    );
    return;
  }
  const connectRouteOptions = isAuthorizer
    ? { integration: new WebSocketMockIntegration('Mock'), authorizer: result as IWebSocketRouteAuthorizer }
    : { integration: result as IWebSocketRouteIntegration, authorizer: new WebSocketNoneAuthorizer() };
  new WebSocketApi(world.stack, 'Connected', { connectRouteOptions });
}

describe('a template does not depend on what else the app does', () => {
  test.each(titles)(
    '%s',
    (title, callable) => {
      const refused = REFUSED[title];
      if (refused !== undefined) refusedByTemplateCheck(...refused);
      const calls = [validCall(callable, values), ...optionCalls(callable, values)];
      const first = calls.map(templatesOf);
      expect(first[0]).toBeDefined();
      for (const count of [0, 300]) {
        makeTokens(count);
        expect(Object.fromEntries(calls.map((call) => [call.title, templatesOf(call)]))).toEqual(
          Object.fromEntries(calls.map(({ title }, index) => [title, first[index]])),
        );
      }
    },
    60_000,
  );

  test('and one that does is noticed', () => {
    const call: Call = {
      title: 'an ID with the number of a token',
      run: ({ stack }) => new CfnResource(stack, `Id${digest(Token.asString({}))}`, { type: 'A::B::C' }),
    };
    const first = templatesOf(call);
    makeTokens(1);
    expect(templatesOf(call)).not.toEqual(first);
  });
});
