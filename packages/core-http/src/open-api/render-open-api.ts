import { apiResource, fqnOf, type IHttpApiRef, warn } from '@apigwv2/contracts';
import { type RouteEntry, routesOf } from '@apigwv2/contracts/kernel';
import { Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
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
    ...(corsConfiguration !== undefined && { 'x-amazon-apigateway-cors': corsConfiguration }),
    'x-amazon-apigateway-importexport-version': '1.0',
  };
}

function operationOf({ route, key }: RouteEntry, at: Construct): readonly RenderedOperation[] {
  if (fqnOf(route) === HTTP_ROUTE && !Token.isUnresolved(key)) return [renderOperation(route as HttpRoute)];
  warn(
    at,
    '@apigwv2/core-http:routeNotExported',
    `a document has routes whose keys are known now and that constructs of this app make, and ${route.node.path} is none; write it into the document by hand`,
  );
  return [];
}
