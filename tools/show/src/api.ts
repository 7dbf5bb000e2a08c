import { authorizerText } from './authorizer-text';
import { integrationText } from './integration-text';
import { type Referent, referentOf } from './reference';
import type { StackTemplate, TemplateResource } from './stack-template';
import { valueText } from './value-text';

/** A route, in the words that are printed. */
export interface Route {
  /** Empty for a route that has no method: `$default`, or one of a WebSocket API. */
  readonly method: string;
  readonly path: string;
  readonly integration: string;
  readonly authorizer: string;
}

/** An API and its routes, whichever stacks these are in. */
export interface Api {
  readonly title: string;
  readonly routes: readonly Route[];
}

const PROTOCOLS: Readonly<Record<string, string>> = { HTTP: 'HTTP API', WEBSOCKET: 'WebSocket API' };

/** The APIs that the stacks define, and those that they only add routes to. */
export function apisOf(stacks: readonly StackTemplate[]): Api[] {
  const owned = resourcesOf(stacks, 'AWS::ApiGatewayV2::Api').map((api) => [keyOf(api), titleOf(api, stacks)] as const);
  const routes = resourcesOf(stacks, 'AWS::ApiGatewayV2::Route').map(({ resource: { Properties = {} }, stack }) => {
    const api = referentOf(Properties['ApiId'], stack, stacks);
    const id = valueText(Properties['ApiId'], stacks);
    return { key: api ? keyOf(api) : id, title: `API ${id}`, route: routeOf(Properties, stack, stacks) };
  });
  const titles = new Map([...routes.map(({ key, title }) => [key, title] as const), ...owned]);
  return [...titles].map(([key, title]) => ({
    title,
    routes: routes
      .filter((one) => one.key === key)
      .map(({ route }) => route)
      .sort(byPath),
  }));
}

function routeOf(
  properties: NonNullable<TemplateResource['Properties']>,
  stack: StackTemplate,
  stacks: readonly StackTemplate[],
): Route {
  const key = valueText(properties['RouteKey'], stacks);
  const [, method = '', path = key] = /^([A-Z]+) (.*)$/.exec(key) ?? [];
  const integration = integrationText(properties['Target'], stack, stacks);
  return { method, path, integration, authorizer: authorizerText(properties, stack, stacks) };
}

function resourcesOf(stacks: readonly StackTemplate[], type: string): Referent[] {
  return stacks.flatMap((stack) =>
    Object.entries(stack.template.Resources ?? {})
      .filter(([, resource]) => resource.Type === type)
      .map(([logicalId, resource]) => ({ stack, logicalId, resource })),
  );
}

function keyOf({ stack, logicalId }: Referent): string {
  return `${stack.name}/${logicalId}`;
}

function titleOf(
  { stack, logicalId, resource: { Properties = {} } }: Referent,
  stacks: readonly StackTemplate[],
): string {
  const { Name: name = logicalId, ProtocolType: protocol = 'API' } = Properties;
  return `${valueText(name, stacks)}, ${PROTOCOLS[String(protocol)] ?? protocol} of stack ${stack.name}`;
}

/** Predefined routes, which start with `$`, come last, as they do when a request looks for its route. */
function byPath(one: Route, other: Route): number {
  const last = Number(one.path.startsWith('$')) - Number(other.path.startsWith('$'));
  return (
    last ||
    one.path.localeCompare(other.path) ||
    Number(one.method === 'ANY') - Number(other.method === 'ANY') ||
    one.method.localeCompare(other.method)
  );
}
