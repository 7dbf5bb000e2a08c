export { renderAccessLog } from './access-log';
export {
  type AccessLogFields,
  checkAccessLogFormat,
  jsonAccessLogFormat,
  plainAccessLogFormat,
} from './access-log-format';
export {
  type AccessLogDestinationConfig,
  type AccessLogSettings,
  type IAccessLogDestination,
  LogGroupLogDestination,
} from './access-log-settings';
export {
  HTTP_ACCESS_LOG_VARIABLES,
  type HttpAccessLogVariable,
  WEBSOCKET_ACCESS_LOG_VARIABLES,
  type WebSocketAccessLogVariable,
} from './access-log-variables';
export type { ApiDefaults } from './api-defaults';
export { ApiDefinitionError } from './api-definition-error';
export { checkEnvironment } from './api-environment';
export { checkProtocol, knownProtocol } from './api-protocol';
export type { IHttpApiRef, IWebSocketApiRef, ProtocolOf } from './api-ref';
export { apiOwner, apiResource } from './api-resource';
export type { Authorization, HttpAuthorization, WebSocketAuthorization } from './authorization';
export type { BindContext } from './bind-context';
export { bindOnce, type TargetKind } from './bind-once';
export { checkHandler } from './check-handler';
export { checkStage, type NewStage } from './check-stage';
export { type ClassName, classMarkOf, markClass } from './class-mark';
export { declareDefaults, defaultsOf } from './declare-defaults';
export { type DefaultStageWish, defaultStageDomain } from './default-stage';
export { describeOnce } from './describe-once';
export type { DomainMappingOptions, IDomainName, MapStageOptions } from './domain-name';
export type { ErrorCode } from './error-code';
export { arnPath, executeApiArn } from './execute-api-arn';
export { giveMethods } from './give-methods';
export { HttpIamAuthorizer, HttpNoneAuthorizer, type IHttpAuthorizationWord } from './http-authorization-word';
export { HttpMethod } from './http-method';
export { type PathVariable, pathShape, pathVariables } from './http-path';
export { HttpRouteKey } from './http-route-key';
export type { HttpPathProblem, HttpRouteKeyLiteral } from './http-route-key-literal';
export { IpAddressType } from './ip-address-type';
export { keptMap } from './kept-map';
export { lambdaInvocationUri } from './lambda-invocation-uri';
export { permitApi, permitRoute } from './lambda-permission';
export { lateDependency } from './late-dependency';
export { escapeId, namespace } from './namespace';
export { authorizerExtension, type Described, integrationExtension, type OpenApiExtension } from './open-api-extension';
export { type DeploymentOptions, pinnedDeployment } from './pinned-deployment';
export type { Protocol } from './protocol';
export { checkQuotas } from './quotas';
export { registerRoute } from './register-route';
export { registerStage } from './register-stage';
export { type RenderedResource, renderedResource } from './rendered-resource';
export type {
  BoundAuthorizer,
  IHttpRouteAuthorizer,
  IRouteAuthorizer,
  IWebSocketRouteAuthorizer,
} from './route-authorizer';
export type { RouteContext } from './route-context';
export type { RouteEntry } from './route-entry';
export type {
  BoundIntegration,
  IHttpRouteIntegration,
  IRouteIntegration,
  IWebSocketRouteIntegration,
} from './route-integration';
export { type RouteSettings, renderRouteSettings, renderRouteSettingsJson } from './route-settings';
export { isSameApi } from './same-api';
export { settingsDifference } from './settings-difference';
export { isInTree, pathInStage } from './stack-path';
export { apiOfStage } from './stage-api';
export { renderDeployment, type StageDeploymentOptions } from './stage-deployment';
export { checkStageName, DEFAULT_STAGE_NAME } from './stage-name';
export { routesOf } from './stage-reach';
export { followRouteSettings } from './stage-route-settings';
export { addStageVariable, checkStageVariables, type StageVariables } from './stage-variables';
export { stagesOf } from './stages-of';
export type { ITarget } from './target';
export { checkTargetProtocol } from './target-protocol';
export { checkLength } from './text-length';
export { checkThrottle, type ThrottleSettings } from './throttle-settings';
export { warnOfUnreachable } from './unreachable-api';
export type { IVpcLink } from './vpc-link';
export { type WarningId, warn } from './warning';
export {
  type IWebSocketAuthorizationWord,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
} from './websocket-authorization-word';
export { WebSocketRouteKey } from './websocket-route-key';
