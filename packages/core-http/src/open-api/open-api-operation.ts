import { type ApiDefinitionError, type HttpAuthorization, HttpMethod, HttpRouteKey } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import type { OpenApiDocument } from './open-api-definition';

/** An operation of an OpenAPI document, and the route that the service creates from it. */
export interface OpenApiOperation {
  /** The key of the route. */
  readonly routeKey: HttpRouteKey;
  /** The name of the operation, which integrations and settings refer to. */
  readonly operationId?: string;
  /** The operation in the document, which is changed in place. */
  readonly members: { [member: string]: unknown };
  /** The type of authorization. */
  readonly authorizationType: HttpAuthorization['type'];
  /** The scopes, one of which a token must have. */
  readonly scopes: readonly string[];
  /** The security scheme of the operation. */
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
 * Returns the operations of a document that HTTP APIs support.
 *
 * @throws ApiDefinitionError `InvalidOpenApiDocument`, `InvalidRouteKey`, `DuplicateRouteKey`
 */
export function operationsOf(document: OpenApiDocument, at: IConstruct): readonly OpenApiOperation[] {
  checkVersion(document, at);
  const paths = document['paths'];
  if (!isMembers(paths)) throw malformed("must have 'paths', an object of paths", at);
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    isMembers(item) ? operationsIn(document, path, item, at) : [],
  );
  checkOperationIds(operations, at);
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

/** Returns the authorization of the first requirement: a route of an HTTP API has one authorizer. */
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

/** Returns a security scheme of a document, which is changed in place. */
export function schemeOf(document: OpenApiDocument, name: string): Members | undefined {
  const { components } = document as { components?: { securitySchemes?: { [scheme: string]: Members } } };
  return components?.securitySchemes?.[name];
}

function checkVersion({ openapi, swagger }: OpenApiDocument, at: IConstruct): void {
  if (typeof openapi === 'string' && /^3\.0\.\d+$/.test(openapi)) return;
  const given = swagger === undefined ? `openapi ${JSON.stringify(openapi)}` : `swagger ${JSON.stringify(swagger)}`;
  throw malformed(`of an HTTP API must have 'openapi': '3.0.1' or another 3.0, got ${given}; convert it`, at);
}

function checkOperationIds(operations: readonly OpenApiOperation[], at: IConstruct): void {
  const ids = operations.flatMap(({ operationId }) => operationId ?? []);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin === undefined) return;
  throw malformed(`must have unique operationIds, got '${twin}' twice; rename one`, at);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns an error about a document. */
export function malformed(rule: string, at: IConstruct): ApiDefinitionError {
  return definitionError('InvalidOpenApiDocument', `an OpenAPI document ${rule}`, at);
}
