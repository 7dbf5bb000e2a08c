export {
  type AccessLogSettings,
  ApiDefinitionError,
  type DomainMappingOptions,
  type ErrorCode,
  IpAddressType,
  type IWebSocketApiRef,
  type IWebSocketAuthorizationWord,
  type IWebSocketRouteAuthorizer,
  type IWebSocketRouteIntegration,
  LogGroupLogDestination,
  type RouteSettings,
  type StageVariables,
  type ThrottleSettings,
  type WebSocketAccessLogVariable,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
} from '@apigwv2/contracts';
export { ApiGatewayAccountLogging } from './account-logging';
export { ApiKey } from './api-key';
export type { ApiKeyProps, IApiKey, IApiKeyMethods } from './api-key-props';
export { WebSocketApiKeySelectionExpression } from './api-key-selection-expression';
export type { ConnectionGrantOptions, ConnectionVerb } from './connection-grant';
export type { ExecutionLogging } from './execution-logging';
export type { IWebSocketApi, IWebSocketApiMethods } from './i-websocket-api';
export type { IWebSocketMetrics } from './i-websocket-metrics';
export type { IWebSocketRoute } from './i-websocket-route';
export type { IWebSocketStage, IWebSocketStageMethods } from './i-websocket-stage';
export type { JsonSchema } from './json-schema';
export { RateLimitedApiKey, type RateLimitedApiKeyProps } from './rate-limited-api-key';
export { UsagePlan } from './usage-plan';
export {
  type AddApiKeyOptions,
  type IUsagePlan,
  Period,
  type QuotaSettings,
  type UsagePlanPerApiStage,
  type UsagePlanProps,
} from './usage-plan-props';
export { WebSocketAccessLogFormat } from './websocket-access-log-format';
export { WebSocketApi } from './websocket-api';
export type { WebSocketApiAttributes, WebSocketApiProps } from './websocket-api-props';
export { WebSocketModel, type WebSocketModelProps } from './websocket-model';
export { WebSocketRoute } from './websocket-route';
export type { RouteResponseOptions, WebSocketRouteOptions, WebSocketRouteProps } from './websocket-route-options';
export { WebSocketStage } from './websocket-stage';
export type {
  DefaultWebSocketStageOptions,
  WebSocketStageAttributes,
  WebSocketStageOptions,
  WebSocketStageProps,
  WebSocketStageSettings,
} from './websocket-stage-options';
