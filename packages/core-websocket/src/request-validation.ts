import { ApiDefinitionError, type IWebSocketApiRef } from '@apigwv2/contracts';
import type { CfnRouteProps } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { WebSocketModel } from './websocket-model';
import type { WebSocketRouteProps } from './websocket-route-options';

/** What selects the model of a message where nobody says it. */
const SELECTION = '$request.body.action';
const PARAMETER = /^route\.request\.(header|querystring)\.[\w.-]+$/;

/**
 * What messages of a route must look like, as L1 properties, with the models that it needs.
 *
 * @throws ApiDefinitionError `RequestValidationConflict`, `SchemaMalformed`
 */
export function renderRequestModels(
  props: WebSocketRouteProps,
  route: Construct,
): Pick<CfnRouteProps, 'requestModels' | 'modelSelectionExpression'> & { readonly models: readonly WebSocketModel[] } {
  const { validate, requestModels = {}, webSocketApi } = props;
  if (validate !== undefined && props.requestModels !== undefined) {
    throw conflict(
      'validate makes the model of a route, and requestModels are models that are there; leave out one',
      route,
    );
  }
  const models = {
    ...requestModels,
    ...(validate && { $default: new WebSocketModel(route, 'Model', { webSocketApi, schema: validate }) }),
  };
  const names = Object.entries(models).map(([key, { modelName }]) => [key, modelName]);
  if (names.length === 0) return { models: [], modelSelectionExpression: props.modelSelectionExpression };
  return {
    models: Object.values(models),
    requestModels: Object.fromEntries(names),
    modelSelectionExpression: props.modelSelectionExpression ?? selectionOf(webSocketApi),
  };
}

/**
 * The parameters of a connection request as an L1 property, which takes the words of the template.
 *
 * @throws ApiDefinitionError `RequestValidationConflict`
 */
export function renderRequestParameters(
  { requestParameters, routeKey }: WebSocketRouteProps,
  route: Construct,
): { [parameter: string]: { Required: boolean } } | undefined {
  if (requestParameters === undefined) return undefined;
  if (routeKey !== '$connect' && !Token.isUnresolved(routeKey)) {
    throw conflict(
      `only the route $connect has headers and a query string, and '${routeKey}' is to check some; give requestParameters to $connect`,
      route,
    );
  }
  const wrong = Object.keys(requestParameters).find((name) => !Token.isUnresolved(name) && !PARAMETER.test(name));
  if (wrong !== undefined) {
    throw conflict(
      `requestParameters are called route.request.header.<name> or route.request.querystring.<name>, got '${wrong}'`,
      route,
    );
  }
  return Object.fromEntries(Object.entries(requestParameters).map(([name, Required]) => [name, { Required }]));
}

function selectionOf(api: IWebSocketApiRef & { readonly routeSelectionExpression?: string }): string {
  return api.routeSelectionExpression ?? SELECTION;
}

function conflict(message: string, at: Construct): ApiDefinitionError {
  return new ApiDefinitionError('RequestValidationConflict', message, at);
}
