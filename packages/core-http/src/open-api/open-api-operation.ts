import { type ApiDefinitionError, type HttpAuthorization, HttpMethod, HttpRouteKey } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import type { OpenApiDocument } from './open-api-definition';

/** An operation of an OpenAPI document, and the route that the service makes of it. */
export interface OpenApiOperation {
  /** The key of the route. */
  readonly routeKey: HttpRouteKey;
  /** The name of the operation, by which integrations and settings are given. */
  readonly operationId?: string;
  /** Where the operation is in the document, to be changed there. */
  readonly members: { [member: string]: unknown };
  /** How the service authorizes requests. */
  readonly authorizationType: HttpAuthorization['type'];
  /** The scopes of which a token must have one. */
  readonly scopes: readonly string[];
  /** The security scheme by which requests are let in. */
  readonly scheme?: string;
}

const ANY = 'x-amazon-apigateway-any-method';
const VERBS: { readonly [member: string]: HttpMethod } = {
  [ANY]: HttpMethod.ANY,
  ...Object.fromEntries(
    Object.values(HttpMethod)
      .filter((method) => method !== HttpMethod.ANY)
      .map((method) => [method.toLowerCase(), method]),
  ),
};

type Members = { [member: string]: unknown };

/**
 * The operations of a document, as far as HTTP APIs know them.
 *
 * @throws ApiDefinitionError `OpenApiMalformed`, `RouteKeyMalformed`, `RouteKeyTaken`
 */
export function operationsOf(document: OpenApiDocument, at: IConstruct): readonly OpenApiOperation[] {
  checkVersion(document, at);
  const paths = document['paths'];
  if (!isMembers(paths)) throw malformed("must have 'paths', an object of paths", at);
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    isMembers(item) ? operationsIn(document, path, item, at) : [],
  );
  checkTwins(operations, at);
  return operations;
}

function operationsIn(document: OpenApiDocument, path: string, item: Members, at: IConstruct): OpenApiOperation[] {
  return Object.entries(item).flatMap(([verb, members]) => {
    const method = VERBS[verb];
    if (method === undefined || !isMembers(members)) return [];
    const isDefault = path === '/$default' && verb === ANY;
    const routeKey = isDefault ? HttpRouteKey.DEFAULT : HttpRouteKey.with(path, method, at);
    const operationId = typeof members['operationId'] === 'string' ? members['operationId'] : undefined;
    return [{ routeKey, operationId, members, ...authorizationOf(document, members) }];
  });
}

/** The first requirement counts: HTTP APIs know one authorizer for a route. */
function authorizationOf(
  document: OpenApiDocument,
  members: Members,
): Pick<OpenApiOperation, 'authorizationType' | 'scopes' | 'scheme'> {
  const auth = members['x-amazon-apigateway-auth'];
  if (isMembers(auth) && auth['type'] === 'AWS_IAM') return { authorizationType: 'AWS_IAM', scopes: [] };
  const [requirement] = (members['security'] ?? document['security'] ?? []) as readonly Members[];
  const [scheme, scopes] = Object.entries(requirement ?? {})[0] ?? [];
  const extension = scheme === undefined ? undefined : schemeOf(document, scheme)?.['x-amazon-apigateway-authorizer'];
  if (!isMembers(extension)) return { authorizationType: 'NONE', scopes: [], scheme };
  const authorizationType = extension['type'] === 'jwt' ? 'JWT' : 'CUSTOM';
  return { authorizationType, scopes: scopes as readonly string[], scheme };
}

/** A security scheme of a document, to be changed there. */
export function schemeOf(document: OpenApiDocument, name: string): Members | undefined {
  const { components } = document as { components?: { securitySchemes?: { [scheme: string]: Members } } };
  return components?.securitySchemes?.[name];
}

function checkVersion({ openapi, swagger }: OpenApiDocument, at: IConstruct): void {
  if (typeof openapi === 'string' && /^3\.0\.\d+$/.test(openapi)) return;
  const given = swagger === undefined ? `openapi ${JSON.stringify(openapi)}` : `swagger ${JSON.stringify(swagger)}`;
  throw malformed(`of an HTTP API must have 'openapi': '3.0.1' or another 3.0, got ${given}; convert it`, at);
}

function checkTwins(operations: readonly OpenApiOperation[], at: IConstruct): void {
  const ids = operations.flatMap(({ operationId }) => operationId ?? []);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin === undefined) return;
  throw malformed(`must name each operation differently, and '${twin}' is the operationId of two; rename one`, at);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An error about a document. */
export function malformed(rule: string, at: IConstruct): ApiDefinitionError {
  return definitionError('OpenApiMalformed', `an OpenAPI document ${rule}`, at);
}
