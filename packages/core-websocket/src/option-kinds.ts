import type { OptionKinds } from '@apigwv2/contracts/kernel';
import type { WebSocketApiProps } from './api/websocket-api-props';
import type { WebSocketRouteProps } from './routes/websocket-route-options';

/** The options of a `WebSocketApi`. Without the route `$connect`, and so without its authorizer, any client can connect. */
export const WEBSOCKET_API: OptionKinds<WebSocketApiProps> = {
  apiName: 'other',
  description: 'other',
  version: 'other',
  routeSelectionExpression: 'other',
  apiKeySelectionExpression: 'other',
  connectRouteOptions: 'security',
  disconnectRouteOptions: 'other',
  defaultRouteOptions: 'other',
  disableSchemaValidation: 'other',
  disableExecuteApiEndpoint: 'security',
  ipAddressType: 'other',
  createDefaultStage: 'other',
  defaultStageOptions: 'other',
  defaultDomainMapping: 'other',
};

/** The options of a route, however it is added. */
export const WEBSOCKET_ROUTE: OptionKinds<WebSocketRouteProps> = {
  webSocketApi: 'other',
  routeKey: 'other',
  integration: 'other',
  authorizer: 'security',
  apiKeyRequired: 'security',
  returnResponse: 'other',
  operationName: 'other',
  validate: 'other',
  requestModels: 'other',
  modelSelectionExpression: 'other',
  requestParameters: 'other',
  throttle: 'other',
  detailedMetricsEnabled: 'other',
};
