export { renderAccessLog } from './access-log/access-log';
export {
  type AccessLogFields,
  checkAccessLogFormat,
  jsonAccessLogFormat,
  plainAccessLogFormat,
} from './access-log/access-log-format';
export {
  type AccessLogDestinationConfig,
  type AccessLogSettings,
  type IAccessLogDestination,
  LogGroupLogDestination,
} from './access-log/access-log-settings';
export {
  HTTP_ACCESS_LOG_VARIABLES,
  type HttpAccessLogVariable,
  WEBSOCKET_ACCESS_LOG_VARIABLES,
  type WebSocketAccessLogVariable,
} from './access-log/access-log-variables';
export type { ApiDefaults } from './api/api-defaults';
export type { IHttpApiRef, IWebSocketApiRef, ProtocolOf } from './api/api-ref';
export { apiOwner, apiResource } from './api/api-resource';
export { checkProtocol, knownProtocol } from './api/check-protocol';
export { declareDefaults, defaultsOf } from './api/declare-defaults';
export { checkEnvironment } from './api/environment';
export { IpAddressType } from './api/ip-address-type';
export type { Protocol } from './api/protocol';
export { checkQuotas } from './api/quotas';
export { isSameApi } from './api/same-api';
export { stagesOf } from './api/stages-of';
export { warnOfUnreachable } from './api/unreachable-api';
export type { IVpcLink } from './api/vpc-link';
export type { Authorization, HttpAuthorization, WebSocketAuthorization } from './binding/authorization';
export type { BindContext } from './binding/bind-context';
export { bindOnce, type TargetKind } from './binding/bind-once';
export { checkTargetProtocol } from './binding/check-target-protocol';
export { describeOnce } from './binding/describe-once';
export {
  HttpIamAuthorizer,
  HttpNoneAuthorizer,
  type IHttpAuthorizationWord,
} from './binding/http-built-in-authorizers';
export { escapeId, namespace } from './binding/namespace';
export {
  authorizerExtension,
  type Described,
  integrationExtension,
  type OpenApiExtension,
} from './binding/open-api-extension';
export type {
  BoundAuthorizer,
  IHttpRouteAuthorizer,
  IRouteAuthorizer,
  IWebSocketRouteAuthorizer,
} from './binding/route-authorizer';
export type { RouteContext } from './binding/route-context';
export type {
  BoundIntegration,
  IHttpRouteIntegration,
  IRouteIntegration,
  IWebSocketRouteIntegration,
} from './binding/route-integration';
export { settingsDifference } from './binding/settings-difference';
export type { ITarget } from './binding/target';
export {
  type IWebSocketAuthorizationWord,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
} from './binding/websocket-built-in-authorizers';
export { type ClassName, classMarkOf, markClass } from './construct-tree/fqn';
export { giveMethods } from './construct-tree/give-methods';
export { keptMap } from './construct-tree/kept-map';
export { isInTree, pathInStage } from './construct-tree/stack-path';
export { lateDependency } from './deployment/lazy-dependency';
export { type DeploymentOptions, pinnedDeployment } from './deployment/pinned-deployment';
export { type RenderedResource, renderedResource } from './deployment/rendered-resource';
export { renderDeployment, type StageDeploymentOptions } from './deployment/stage-deployment';
export { routesOf } from './deployment/stage-reach';
export { followRouteSettings } from './deployment/stage-route-settings';
export { ApiDefinitionError } from './errors/api-definition-error';
export type { ErrorCode } from './errors/error-code';
export { checkLength } from './errors/string-length';
export { type WarningId, warn } from './errors/warning';
export { arnPath, executeApiArn } from './lambda/execute-api-arn';
export { lambdaInvocationUri } from './lambda/lambda-invocation-uri';
export { permitApi, permitRoute } from './lambda/lambda-permission';
export { checkHandler } from './lambda/require-handler';
export { HttpMethod } from './routes/http-method';
export { type PathVariable, pathShape, pathVariables } from './routes/http-path';
export { HttpRouteKey } from './routes/http-route-key';
export type { HttpPathProblem, HttpRouteKeyLiteral } from './routes/http-route-key-literal';
export { registerRoute } from './routes/register-route';
export type { RouteEntry } from './routes/route-entry';
export { type RouteSettings, renderRouteSettings, renderRouteSettingsJson } from './routes/route-settings';
export { WebSocketRouteKey } from './routes/websocket-route-key';
export { checkStage, type NewStage } from './stages/check-stage';
export { type DefaultStageWish, defaultStageDomain } from './stages/default-stage';
export type { DomainMappingOptions, IDomainName, MapStageOptions } from './stages/domain-name';
export { registerStage } from './stages/register-stage';
export { apiOfStage } from './stages/stage-api';
export { checkStageName, DEFAULT_STAGE_NAME } from './stages/stage-name';
export { addStageVariable, checkStageVariables, type StageVariables } from './stages/stage-variables';
export { checkThrottle, type ThrottleSettings } from './stages/throttle-settings';
