import { type ApiDefinitionError, HttpMethod, HttpRouteKey } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import type { OpenApiDocument } from './open-api-definition';
import { isMembers, type Members, type OpenApiSecurity, securityOf } from './open-api-security';

/** An operation of an OpenAPI document, and the route that the service creates from it. */
export interface OpenApiOperation extends OpenApiSecurity {
  /** The key of the route. */
  readonly routeKey: HttpRouteKey;
  /** The name of the operation, which integrations and settings refer to. */
  readonly operationId?: string;
  /** The operation in the document, which is changed in place. */
  readonly members: { [member: string]: unknown };
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

/**
 * Returns the operations of a document that HTTP APIs support.
 *
 * @throws ApiDefinitionError `AuthorizationRequired`, `InvalidOpenApiDocument`, `InvalidRouteKey`
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
    return [{ routeKey, operationId, members, ...authorizationOf(document, members, routeKey.key, at) }];
  });
}

/** Returns the authorization of an operation: IAM by its extension, else that of its own or the global `security`. */
function authorizationOf(document: OpenApiDocument, members: Members, key: string, at: IConstruct): OpenApiSecurity {
  const auth = members['x-amazon-apigateway-auth'];
  if (isMembers(auth) && auth['type'] === 'AWS_IAM') return { authorizationType: 'AWS_IAM', scopes: [] };
  return securityOf(document, members['security'] ?? document['security'], key, at);
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

/**
 * Rejects public operations.
 *
 * @throws ApiDefinitionError `AuthorizationRequired`
 */
export function rejectOpenOperations(operations: readonly OpenApiOperation[], at: IConstruct): void {
  const open = operations.find(({ authorizationType }) => authorizationType === 'NONE');
  if (open === undefined) return;
  throw definitionError(
    'AuthorizationRequired',
    `an operation must have an authorizer on an API with requireAuthorization: true, got none for '${open.routeKey.key}'; give it security with an authorizer, or add the route with addRoute and new HttpNoneAuthorizer()`,
    at,
  );
}

/** Returns an error about a document. */
export function malformed(rule: string, at: IConstruct): ApiDefinitionError {
  return definitionError('InvalidOpenApiDocument', `an OpenAPI document ${rule}`, at);
}
