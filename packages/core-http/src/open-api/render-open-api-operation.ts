import { authorizerExtension, integrationExtension, type OpenApiExtension, pathVariables } from '@apigwv2/contracts';
import { CfnAuthorizer, CfnIntegration, type CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { type CfnResource, Reference, Token, Tokenization } from 'aws-cdk-lib/core';
import type { HttpRoute } from '../routes/http-route';

/** A route as an operation of an OpenAPI document, and the security schemes that it needs. */
export interface RenderedOperation {
  readonly path: string;
  readonly verb: string;
  readonly members: OpenApiExtension;
  readonly schemes: OpenApiExtension;
}

/** Renders a route. What it leads to is described from its L1, so that escape hatches are in the document. */
export function renderOperation(route: HttpRoute): RenderedOperation {
  const { routeKey, path = '/$default', authorization, authorizationScopes = [] } = route;
  const { operationName } = route.node.defaultChild as CfnRoute;
  const integration = pointedAt(route.integrationId);
  const authorizer = pointedAt(route.authorizerId);
  const scheme = authorizer && CfnAuthorizer.isCfnAuthorizer(authorizer) ? schemeName(authorizer) : undefined;
  return {
    path,
    verb: routeKey.method === 'ANY' ? 'x-amazon-apigateway-any-method' : routeKey.method.toLowerCase(),
    members: {
      ...(operationName !== undefined && { operationId: operationName }),
      ...(route.path === undefined && { isDefaultRoute: true }),
      ...(path.includes('{') && { parameters: parametersOf(path) }),
      responses: { default: { description: `Default response for ${routeKey.key}` } },
      ...(scheme !== undefined && { security: [{ [scheme]: authorizationScopes }] }),
      ...(authorization.type === 'AWS_IAM' && { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } }),
      ...(integration &&
        CfnIntegration.isCfnIntegration(integration) && {
          'x-amazon-apigateway-integration': integrationExtension(integration),
        }),
    },
    schemes: scheme === undefined ? {} : { [scheme]: renderScheme(authorizer as CfnAuthorizer) },
  };
}

/** The resource that an id points at, where this app makes it. */
function pointedAt(id: string | undefined): CfnResource | undefined {
  const token = id === undefined || !Token.isUnresolved(id) ? undefined : Tokenization.reverseString(id).firstToken;
  return Reference.isReference(token) ? (token.target as CfnResource) : undefined;
}

function parametersOf(path: string): readonly OpenApiExtension[] {
  return pathVariables(path).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

/** A name that a document may have for a scheme. */
function schemeName({ name }: CfnAuthorizer): string {
  return name.replace(/[^\w.-]/g, '-');
}

function renderScheme(authorizer: CfnAuthorizer): OpenApiExtension {
  const extension = { 'x-amazon-apigateway-authorizer': authorizerExtension(authorizer) };
  if (authorizer.authorizerType === 'JWT') return { type: 'oauth2', flows: {}, ...extension };
  const [, place, name] = /^\$request\.(header|querystring)\.(.+)$/.exec(authorizer.identitySource?.[0] ?? '') ?? [];
  return { type: 'apiKey', name: name ?? 'Unused', in: place === 'querystring' ? 'query' : 'header', ...extension };
}
