export {
  ApiDefinitionError,
  type DomainMappingOptions,
  type IDomainName,
  IpAddressType,
  type IWebSocketApiRef,
  type IWebSocketApiWithId,
  type IWebSocketBuiltInAuthorizer,
  type IWebSocketRouteAuthorizer,
  type IWebSocketRouteIntegration,
  type MapStageOptions,
  type WebSocketAccessLogVariable,
  type WebSocketAuthorization,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
} from '@apigwv2/contracts';
export {
  type AccessLogDestinationConfig,
  type AccessLogSettings,
  type IAccessLogDestination,
  LogGroupLogDestination,
  type RouteSettings,
  type StageVariables,
  type ThrottleSettings,
} from '@apigwv2/contracts/kernel';
export type { IWebSocketApi } from './api/i-websocket-api';
export { WebSocketApi } from './api/websocket-api';
export type { WebSocketApiAttributes, WebSocketApiProps } from './api/websocket-api-props';
export { ApiKey } from './api-keys/api-key';
export type { ApiKeyOptions, ApiKeyProps, IApiKey } from './api-keys/api-key-props';
export { WebSocketApiKeySelectionExpression } from './api-keys/api-key-selection-expression';
export { RateLimitedApiKey, type RateLimitedApiKeyProps } from './api-keys/rate-limited-api-key';
export { UsagePlan } from './api-keys/usage-plan';
export {
  type AddApiKeyOptions,
  type IUsagePlan,
  Period,
  type QuotaSettings,
  type UsagePlanPerApiStage,
  type UsagePlanProps,
} from './api-keys/usage-plan-props';
export type { ConnectionGrantOptions, ConnectionVerb } from './connections/connection-grant';
export type { CoreWebSocketErrorCode } from './error-code';
export type { IWebSocketMetrics } from './metrics/i-websocket-metrics';
export type { JsonSchema } from './models/json-schema';
export { WebSocketModel, type WebSocketModelProps } from './models/websocket-model';
export type { IWebSocketRoute } from './routes/i-websocket-route';
export { WebSocketRoute } from './routes/websocket-route';
export type {
  RouteResponseOptions,
  WebSocketRouteOptions,
  WebSocketRouteProps,
} from './routes/websocket-route-options';
export { ApiGatewayAccountLogging } from './stages/account-logging';
export type { ExecutionLogging } from './stages/execution-logging';
export type { IWebSocketStage } from './stages/i-websocket-stage';
export { WebSocketAccessLogFormat } from './stages/websocket-access-log-format';
export { WebSocketStage } from './stages/websocket-stage';
export type {
  DefaultWebSocketStageOptions,
  WebSocketStageAttributes,
  WebSocketStageOptions,
  WebSocketStageProps,
  WebSocketStageSettings,
} from './stages/websocket-stage-options';
