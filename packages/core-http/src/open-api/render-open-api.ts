import { apiResource, fqnOf, type IHttpApiRef, warn } from '@apigwv2/contracts';
import { l1RoutesOf, type RouteEntry, routesOf } from '@apigwv2/contracts/kernel';
import type { CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { CORS } from '../cors/cors-of';
import type { HttpRoute } from '../routes/http-route';
import type { OpenApiDocument } from './open-api-definition';
import type { OpenApiExportProps } from './open-api-export-props';
import { type RenderedOperation, renderOperation } from './render-open-api-operation';

const HTTP_ROUTE = '@apigwv2/core-http.HttpRoute';

/**
 * The OpenAPI document of an API, with tokens.
 *
 * @param at named in warnings
 */
export function renderOpenApi(api: IHttpApiRef, props: OpenApiExportProps, at: Construct): OpenApiDocument {
  const resource = apiResource(api);
  if (resource?.body !== undefined) return resource.body;
  const paths: { [path: string]: { [verb: string]: unknown } } = {};
  const securitySchemes: { [scheme: string]: unknown } = {};
  for (const { path, verb, members, schemes } of routesOf(api).flatMap((entry) => operationOf(entry, at))) {
    paths[path] = { ...paths[path], [verb]: members };
    Object.assign(securitySchemes, schemes);
  }
  for (const l1 of foreignRoutes(api)) warnOfMissing(l1, at);
  const { corsConfiguration } = resource ?? {};
  return {
    openapi: '3.0.1',
    info: {
      title: props.title ?? resource?.name ?? api.apiRef.apiId,
      version: props.version ?? resource?.version ?? '1.0',
      ...(resource?.description !== undefined && { description: resource.description }),
    },
    paths,
    ...(Object.keys(securitySchemes).length > 0 && { components: { securitySchemes } }),
    ...(corsConfiguration !== undefined && { [CORS]: corsConfiguration }),
    'x-amazon-apigateway-importexport-version': '1.0',
  };
}

function operationOf({ route, key }: RouteEntry, at: Construct): readonly RenderedOperation[] {
  if (fqnOf(route) === HTTP_ROUTE && !Token.isUnresolved(key)) return [renderOperation(route as HttpRoute)];
  warnOfMissing(route, at);
  return [];
}

/** Returns the L1 routes of an API that no construct of these packages made. */
function foreignRoutes(api: IHttpApiRef): readonly CfnRoute[] {
  const known = new Set(routesOf(api).map(({ route }) => route.node.defaultChild));
  return l1RoutesOf(api).filter((l1) => !known.has(l1));
}

function warnOfMissing(route: IConstruct, at: Construct): void {
  warn(
    at,
    '@apigwv2/core-http:routeNotExported',
    `a document has routes of these packages whose keys are known now, and ${route.node.path} is none; write it into the document by hand`,
  );
}
