import type { Resource } from '../model/template';
import { textOf } from '../value/literals';
import { itemsOf, step } from '../value/step';
import { literal, NONE, type Value } from '../value/value';
import { AUTHORIZER, authorizerPart, integrationPart } from './document-parts';
import { type Member, membersOf } from './open-map';
import { documentPart, type Part } from './part';

const ANY = 'x-amazon-apigateway-any-method';
const INTEGRATION = 'x-amazon-apigateway-integration';

const METHODS = ['delete', 'get', 'head', 'options', 'patch', 'post', 'put', ANY];

/** A route of an OpenAPI document, with its integration and the name of its authorizer. */
export interface DocumentRoute {
  readonly route: Part;
  readonly integration?: Part;
  readonly authorizer?: string;
}

/** The routes and authorizers of an OpenAPI document. */
export interface DocumentParts {
  readonly routes: readonly DocumentRoute[];
  /** The authorizers by the names of their security schemes. */
  readonly authorizers: ReadonlyMap<string, Part>;
}

/** Reads the routes, integrations and authorizers of the OpenAPI document of an API. */
export function readDocument(resource: Resource, body: Value): DocumentParts {
  const schemes = membersOf(step(step(body, 'components'), 'securitySchemes'), resource.condition);
  const authorizers = new Map(
    schemes
      .filter(({ value }) => step(value, AUTHORIZER).kind === 'map')
      .map(({ name, value, condition }) => {
        const path = `Body.components.securitySchemes.${name}.${AUTHORIZER}`;
        return [name, authorizerPart({ resource, condition, path, value: step(value, AUTHORIZER) })];
      }),
  );
  const routes = membersOf(step(body, 'paths'), resource.condition).flatMap((path) =>
    membersOf(path.value, path.condition)
      .filter(({ name }) => METHODS.includes(name.toLowerCase()))
      .map((operation) => readOperation(resource, body, { path: path.name, operation, authorizers, schemes })),
  );
  return { routes, authorizers };
}

interface Operation {
  readonly path: string;
  readonly operation: Member;
  readonly authorizers: ReadonlyMap<string, Part>;
  readonly schemes: readonly Member[];
}

function readOperation(
  resource: Resource,
  body: Value,
  { path, operation, authorizers, schemes }: Operation,
): DocumentRoute {
  const { name, value, condition } = operation;
  const at = `Body.paths.${path}.${name}`;
  const integration = follow(step(value, INTEGRATION), body);
  const own = step(value, 'security');
  const security = own.kind === 'none' ? step(body, 'security') : own;
  const requirements = itemsOf(security);
  const [requirement] = requirements ?? [];
  const [required] = requirement === undefined ? [] : membersOf(requirement, condition);
  const scheme = schemes.find((one) => one.name === required?.name);
  const authorizer = required === undefined ? undefined : authorizers.get(required.name);
  const unknown: Value = {
    kind: 'unknown',
    expression: `${resource.template.file}#${resource.logicalId}.${at}.security`,
  };
  return {
    route: documentPart({
      resource,
      condition,
      path: at,
      names: { RouteKey: '', AuthorizationType: 'security', AuthorizationScopes: 'security', Target: INTEGRATION },
      values: {
        RouteKey: literal(routeKey(path, name.toLowerCase())),
        AuthorizationType: requirements === undefined ? unknown : literal(authorizationType(authorizer, scheme)),
        AuthorizationScopes: requirements === undefined ? unknown : (required?.value ?? NONE),
        Target: integration,
      },
    }),
    integration:
      integration.kind === 'map' || integration.kind === 'choice'
        ? integrationPart({ resource, condition, path: `${at}.${INTEGRATION}`, value: integration })
        : undefined,
    authorizer: authorizer === undefined ? undefined : required?.name,
  };
}

function routeKey(path: string, method: string): string {
  if (method !== ANY) return `${method.toUpperCase()} ${path}`;
  return /^\/?\$default$/.test(path) ? '$default' : `ANY ${path}`;
}

function authorizationType(authorizer: Part | undefined, scheme: Member | undefined): string {
  if (authorizer !== undefined) return textOf(authorizer.get('AuthorizerType')) === 'JWT' ? 'JWT' : 'CUSTOM';
  const signed = scheme !== undefined && textOf(step(scheme.value, 'x-amazon-apigateway-authtype')) === 'awsSigv4';
  return signed ? 'AWS_IAM' : 'NONE';
}

/** Follows a reference to a part of the same document. */
function follow(value: Value, body: Value): Value {
  const pointer = textOf(step(value, '$ref'));
  if (pointer === undefined || !pointer.startsWith('#/')) return value;
  const names = pointer.slice(2).split('/');
  return names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')).reduce<Value>(step, body);
}
