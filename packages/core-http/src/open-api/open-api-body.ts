import {
  type ApiDefinitionError,
  type BindContext,
  type IHttpApiRef,
  type IHttpApiWithId,
  warn,
} from '@apigwv2/contracts';
import { bindOnce, checkThrottle, connectRoute } from '@apigwv2/contracts/kernel';
import { Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { renderCors } from '../cors/cors-configuration';
import { CORS } from '../cors/cors-of';
import type { CorsPreflightOptions } from '../cors/cors-preflight-options';
import { definitionError } from '../definition-error';
import { describeAuthorizer, describeIntegration } from './document-binding';
import type { OpenApiDocument } from './open-api-definition';
import type { OpenApiInlineProps } from './open-api-http-api-props';
import { malformed, type OpenApiOperation, operationsOf, rejectOpenOperations } from './open-api-operation';
import { OpenApiRoute } from './open-api-route';
import { AUTHORIZER, schemeOf } from './open-api-security';

const INTEGRATION = 'x-amazon-apigateway-integration';

/** The member of a document that disables the default endpoint. */
export const ENDPOINT_CONFIGURATION = 'x-amazon-apigateway-endpoint-configuration';

type Api = Construct & IHttpApiWithId;
type Context = BindContext<IHttpApiRef>;

/**
 * Creates the document of an API with the extensions of its targets, and the routes that the service creates from it.
 *
 * @throws ApiDefinitionError `AuthorizationRequired`, `InvalidOpenApiDocument`, `UnknownOperation`, and as the targets
 */
export function createBody(
  api: Api,
  given: OpenApiDocument,
  props: Omit<OpenApiInlineProps, 'definition'>,
): { readonly document: OpenApiDocument; readonly routes: ReadonlyMap<string, OpenApiRoute> } {
  const document = copy(given) as { [member: string]: unknown };
  const { integrations = {}, authorizers = {}, routeSettings = {}, disableExecuteApiEndpoint } = props;
  for (const [name, authorizer] of Object.entries(authorizers)) {
    // Undefined, as JavaScript callers can give it, leaves the scheme as the document has it.
    if (authorizer === undefined) continue;
    const scheme = schemeOf(document, name);
    if (scheme === undefined) throw unknownScheme(name, document, api);
    const describe = (context: Context) => describeAuthorizer(authorizer, context);
    scheme[AUTHORIZER] = bindOnce('Authorizers', authorizer, api, api, describe).extension;
  }
  const operations = operationsOf(document, api);
  if (props.requireAuthorization) rejectOpenOperations(operations, api);
  checkOperations('integrations', integrations, operations, api);
  checkOperations('routeSettings', routeSettings, operations, api);
  const routes = new Map<string, OpenApiRoute>();
  for (const operation of operations) {
    const { operationId = '', routeKey, members, scheme = '', authorizationType: type, scopes } = operation;
    const route = new OpenApiRoute(api, `${routeKey.key.replace(' ', '')}`, api, operation);
    routes.set(routeKey.key, route);
    const settings = own(routeSettings, operationId);
    checkThrottle(settings?.throttle, route);
    const integration = own(integrations, operationId);
    const authorizer = own(authorizers, scheme);
    const connected = connectRoute({
      api,
      routeKey,
      scope: route,
      settings,
      returnsResponse: true,
      integration: integration && {
        target: integration,
        make: (context) => describeIntegration(integration, context),
      },
      authorizer: authorizer && { target: authorizer, make: (context) => describeAuthorizer(authorizer, context) },
      authorize: () => ({ authorization: { type }, scopes }),
    });
    if (connected.integration !== undefined) members[INTEGRATION] = connected.integration.extension;
    else if (members[INTEGRATION] === undefined) warnOfMissingIntegration(route);
  }
  writeCors(document, props.corsPreflight, api);
  if (disableExecuteApiEndpoint !== undefined) {
    document[ENDPOINT_CONFIGURATION] = { disableExecuteApiEndpoint };
  }
  return { document, routes };
}

function writeCors(document: { [member: string]: unknown }, options: CorsPreflightOptions | undefined, api: Api): void {
  if (options === undefined) return;
  if (document[CORS] !== undefined) {
    throw malformed(`must have no ${CORS} with corsPreflight, got both; leave out one of the two`, api);
  }
  document[CORS] = renderCors(options, api);
}

/** Copies a document, so that the one of the caller is not changed. Tokens are kept as objects. */
function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Token.isUnresolved(value)) return value;
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(Object.entries(value).map(([member, one]) => [member, copy(one)]));
}

function own<Value>(map: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

function checkOperations(what: string, map: object, operations: readonly OpenApiOperation[], api: Api): void {
  const known = operations.flatMap(({ operationId }) => operationId ?? []);
  const unknown = Object.keys(map).find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw definitionError(
    'UnknownOperation',
    `${what} must name operations of the document by operationId, which are ${known.join(', ') || 'none'}, got '${unknown}'; rename it`,
    api,
  );
}

function unknownScheme(name: string, document: OpenApiDocument, api: Api): ApiDefinitionError {
  const { components } = document as { components?: { securitySchemes?: object } };
  const known = Object.keys(components?.securitySchemes ?? {});
  return malformed(
    `must have the security schemes of authorizers, got '${name}' where it has ${known.join(', ') || 'none'}; add the scheme`,
    api,
  );
}

function warnOfMissingIntegration(route: OpenApiRoute): void {
  warn(
    route,
    '@apigwv2/core-http:operationWithoutIntegration',
    `an operation should have an integration, or it answers with an error, got none for '${route.routeKey.key}'; give it an operationId and an integration, or the extension ${INTEGRATION}`,
  );
}
