import { type IWebSocketApiRef, warn } from '@apigwv2/contracts';
import { CfnRouteResponse } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import type { RouteResponseOptions } from './websocket-route-options';

/** Creates the response of a route, which returns the result of the integration to clients. The only key is `$default`. */
export function createRouteResponse(
  route: Construct,
  api: IWebSocketApiRef,
  routeId: string,
  { responseModels = {}, responseParameters, modelSelectionExpression }: RouteResponseOptions,
): string {
  const models = Object.entries(responseModels);
  const response = new CfnRouteResponse(route, 'Response', {
    apiId: api.apiRef.apiId,
    routeId,
    routeResponseKey: '$default',
    responseModels:
      models.length === 0 ? undefined : Object.fromEntries(models.map(([key, { modelName }]) => [key, modelName])),
    responseParameters:
      responseParameters &&
      Object.fromEntries(Object.entries(responseParameters).map(([name, required]) => [name, { required }])),
    modelSelectionExpression,
  });
  if (models.length > 0) response.node.addDependency(...Object.values(responseModels));
  if (modelSelectionExpression !== undefined) {
    warn(
      route,
      '@apigwv2/core-websocket:responseModelSelection',
      'modelSelectionExpression of a route response is not supported according to the developer guide; leave it out, or verify it first',
    );
  }
  return response.ref;
}
