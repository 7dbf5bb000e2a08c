import type { Resource } from '../model/template';
import { textOf } from '../value/literals';
import { itemsOf, step } from '../value/step';
import { literal, NONE, type Value } from '../value/value';
import { type Member, membersOf } from './open-map';
import { documentPart, type Part } from './part';

const ANY = 'x-amazon-apigateway-any-method';
const INTEGRATION = 'x-amazon-apigateway-integration';
const AUTHORIZER = 'x-amazon-apigateway-authorizer';

const METHODS = ['delete', 'get', 'head', 'options', 'patch', 'post', 'put', ANY];

/** The properties of an integration, by their names in CloudFormation. */
const INTEGRATION_NAMES: Readonly<Record<string, string>> = {
  ConnectionId: 'connectionId',
  ConnectionType: 'connectionType',
  CredentialsArn: 'credentials',
  IntegrationMethod: 'httpMethod',
  IntegrationSubtype: 'integrationSubtype',
  IntegrationType: 'type',
  IntegrationUri: 'uri',
  PayloadFormatVersion: 'payloadFormatVersion',
  RequestParameters: 'requestParameters',
  TimeoutInMillis: 'timeoutInMillis',
  TlsConfig: 'tlsConfig',
};

/** The properties of an authorizer, by their names in CloudFormation. */
const AUTHORIZER_NAMES: Readonly<Record<string, string>> = {
  AuthorizerPayloadFormatVersion: 'authorizerPayloadFormatVersion',
  AuthorizerResultTtlInSeconds: 'authorizerResultTtlInSeconds',
  AuthorizerType: 'type',
  AuthorizerUri: 'authorizerUri',
  EnableSimpleResponses: 'enableSimpleResponses',
  IdentitySource: 'identitySource',
  JwtConfiguration: 'jwtConfiguration',
};

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
      .map((scheme) => [scheme.name, authorizerPart(resource, scheme)]),
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
  const isDefault = name === ANY && /^\/?\$default$/.test(path);
  const key = isDefault ? '$default' : `${name === ANY ? 'ANY' : name.toUpperCase()} ${path}`;
  const integration = follow(step(value, INTEGRATION), body);
  const own = step(value, 'security');
  const [requirement] = itemsOf(own.kind === 'none' ? step(body, 'security') : own) ?? [];
  const [required] = requirement === undefined ? [] : membersOf(requirement, condition);
  const scheme = schemes.find((one) => one.name === required?.name);
  const authorizer = required === undefined ? undefined : authorizers.get(required.name);
  return {
    route: documentPart({
      resource,
      condition,
      path: at,
      names: { RouteKey: '', AuthorizationType: 'security', AuthorizationScopes: 'security', Target: INTEGRATION },
      values: {
        RouteKey: literal(key),
        AuthorizationType: literal(authorizationType(authorizer, scheme)),
        AuthorizationScopes: required?.value ?? NONE,
        Target: integration,
      },
    }),
    integration:
      integration.kind === 'map'
        ? translated(resource, condition, `${at}.${INTEGRATION}`, integration, INTEGRATION_NAMES, 'IntegrationType')
        : undefined,
    authorizer: authorizer === undefined ? undefined : required?.name,
  };
}

function authorizationType(authorizer: Part | undefined, scheme: Member | undefined): string {
  if (authorizer !== undefined) return textOf(authorizer.get('AuthorizerType')) === 'JWT' ? 'JWT' : 'CUSTOM';
  const signed = scheme !== undefined && textOf(step(scheme.value, 'x-amazon-apigateway-authtype')) === 'awsSigv4';
  return signed ? 'AWS_IAM' : 'NONE';
}

function authorizerPart(resource: Resource, { name, value, condition }: Member): Part {
  const path = `Body.components.securitySchemes.${name}.${AUTHORIZER}`;
  const part = translated(resource, condition, path, step(value, AUTHORIZER), AUTHORIZER_NAMES, 'AuthorizerType');
  // A document writes several identity sources in one string.
  const sources = textOf(part.get('IdentitySource'));
  const IdentitySource: Value =
    sources === undefined ? part.get('IdentitySource') : { kind: 'list', items: sources.split(/\s*,\s*/).map(literal) };
  const jwt = step(value, AUTHORIZER);
  const configuration = step(jwt, 'jwtConfiguration');
  const JwtConfiguration: Value =
    configuration.kind === 'map'
      ? {
          kind: 'map',
          entries: new Map([
            ['Issuer', step(configuration, 'issuer')],
            ['Audience', step(configuration, 'audience')],
          ]),
        }
      : configuration;
  return {
    ...part,
    get: (property, ...rest) => {
      if (property === 'IdentitySource') return rest.reduce<Value>(step, IdentitySource);
      if (property === 'JwtConfiguration') return rest.reduce<Value>(step, JwtConfiguration);
      return part.get(property, ...rest);
    },
  };
}

/** Returns a part whose properties have other names in the document; its type is in upper case in CloudFormation. */
function translated(
  resource: Resource,
  condition: Member['condition'],
  path: string,
  value: Value,
  names: Readonly<Record<string, string>>,
  typeName: string,
): Part {
  const values = Object.fromEntries(Object.entries(names).map(([name, own]) => [name, step(value, own)]));
  const type = textOf(values[typeName] ?? NONE);
  if (type !== undefined) values[typeName] = literal(type.toUpperCase());
  return documentPart({ resource, condition, path, names, values });
}

/** Follows a reference to a part of the same document. */
function follow(value: Value, body: Value): Value {
  const pointer = textOf(step(value, '$ref'));
  if (pointer === undefined || !pointer.startsWith('#/')) return value;
  const names = pointer.slice(2).split('/');
  return names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')).reduce<Value>(step, body);
}
