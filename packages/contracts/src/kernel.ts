export type { AccessLogDefaults } from './access-log/access-log';
export { renderAccessLog } from './access-log/access-log';
export { type AccessLogFields, jsonAccessLogFormat, plainAccessLogFormat } from './access-log/access-log-format';
export {
  ACCESS_LOG,
  type AccessLogDestinationConfig,
  type AccessLogSettings,
  type IAccessLogDestination,
  LogGroupLogDestination,
} from './access-log/access-log-settings';
export type { ApiDefaults } from './api/api-defaults';
export type { IHttpApiRef, IWebSocketApiRef, ProtocolOf } from './api/api-ref';
export { apiOwner, apiResource } from './api/api-resource';
export { type IHttpApiWithId, type IWebSocketApiWithId, withApiId } from './api/api-with-id';
export { checkApi } from './api/check-api';
export { checkProtocol, knownProtocol } from './api/check-protocol';
export { type ApiWithEndpoint, checkApiId, checkEndpoint, type EndpointScheme, endpointOf } from './api/endpoint';
export { checkEnvironment } from './api/environment';
export { IpAddressType } from './api/ip-address-type';
export { l1ResourcesOf } from './api/l1-resources-of';
export type { Protocol } from './api/protocol';
export { checkQuotas } from './api/quotas';
export { isSameApi } from './api/same-api';
export { getApiDefaults, setApiDefaults } from './api/set-api-defaults';
export { warnOfUnreachable } from './api/unreachable-api';
export type { IVpcLink } from './api/vpc-link';
export type { Authorization, HttpAuthorization, WebSocketAuthorization } from './binding/authorization';
export type { AuthorizerPlacement } from './binding/authorizer-placement';
export type { BindContext } from './binding/bind-context';
export { bindOnce, type TargetKind } from './binding/bind-once';
export {
  HttpIamAuthorizer,
  HttpNoneAuthorizer,
  type IBuiltInAuthorizer,
  type IHttpBuiltInAuthorizer,
  type IWebSocketBuiltInAuthorizer,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
} from './binding/built-in-authorizers';
export { checkTargetProtocol } from './binding/check-target-protocol';
export { escapeId, namespace } from './binding/namespace';
export {
  authorizerExtension,
  integrationExtension,
  type OpenApiBinding,
  type OpenApiExtension,
} from './binding/open-api-extension';
export { referencedConstructs } from './binding/referenced-constructs';
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
export type { ITarget } from './binding/target';
export { atSynthesis } from './construct-tree/at-synthesis';
export { discard, discarded, discardOnFailure } from './construct-tree/discard-on-failure';
export { type Fqn, fqnOf, setFqn } from './construct-tree/fqn';
export { LiveMap } from './construct-tree/live-map';
export { appRegistry, stageRegistry } from './construct-tree/registry';
export { pathInStage } from './construct-tree/stack-path';
export { lazyDependency } from './deployment/lazy-dependency';
export { type DeploymentOptions, pinnedDeployment } from './deployment/pinned-deployment';
export { type RenderedResource, renderedResource } from './deployment/rendered-resource';
export { renderDeployment, type StageDeploymentOptions } from './deployment/stage-deployment';
export { followRouteSettings } from './deployment/stage-route-settings';
export { ApiDefinitionError, type ApiDefinitionErrorDetails } from './errors/api-definition-error';
export type { ContractsErrorCode } from './errors/error-code';
export { type ErrorFactory, errorFactory } from './errors/error-factory';
export { maskTokens } from './errors/mask-tokens';
export { validateNumber } from './errors/number';
export { validateStringLength } from './errors/string-length';
export { hasUndefined } from './errors/undefined-word';
export { isUnresolved } from './errors/unresolved';
export { exempt, type WarningId, warn } from './errors/warning';
export {
  ANY_VALUE,
  type ArnPart,
  executeApiArn,
  requestParts,
  routeParts,
  stagePart,
} from './lambda/execute-api-arn';
export { lambdaInvocationUri } from './lambda/lambda-invocation-uri';
export { grantInvokeToApi, grantInvokeToAuthorizer, grantInvokeToRoute } from './lambda/lambda-permission';
export { requireHandler } from './lambda/require-handler';
export { checked, checkedProps } from './options/checked';
export { constructs } from './options/construct-kinds';
export { describeValue } from './options/describe-value';
export { json, jsonObject } from './options/json-kinds';
export { type Kind, type OptionalKind, optional, type Place } from './options/kind';
export { knownOptions } from './options/known-options';
export { type IsOptional, type OptionKinds, type OptionName, type OptionsKind, options } from './options/option-kinds';
export {
  anything,
  boolean,
  duration,
  either,
  list,
  map,
  number,
  object,
  oneOf,
  string,
  withMember,
} from './options/plain-kinds';
export { scopeAndId } from './options/scope-and-id';
export { targetPlace } from './options/target-place';
export { checkRoute } from './routes/check-route';
export { checkRouteId } from './routes/check-route-id';
export { type ConnectedRoute, connectRoute, type NewRoute, type RouteAuthorization } from './routes/connect-route';
export { duplicateRouteKey } from './routes/duplicate-route-key';
export { HttpMethod } from './routes/http-method';
export { HttpRouteKey } from './routes/http-route-key';
export type { HttpPathProblem, HttpRouteKeyLiteral } from './routes/http-route-key-literal';
export { l1RoutesOf } from './routes/l1-routes-of';
export { registerRoute } from './routes/register-route';
export type { RouteEntry } from './routes/route-entry';
export {
  ownRouteSettings,
  ROUTE_SETTINGS,
  type RouteSettings,
  renderRouteSettings,
  renderRouteSettingsJson,
} from './routes/route-settings';
export { onRouteAdded, routesOf } from './routes/routes-of';
export { WebSocketRouteKey } from './routes/websocket-route-key';
export { checkStage, type NewStage } from './stages/check-stage';
export { createStage } from './stages/create-stage';
export { type DefaultStageRequest, defaultStageDomain } from './stages/default-stage';
export {
  DOMAIN_MAPPING_OPTIONS,
  type DomainMappingOptions,
  type IDomainName,
  MAP_STAGE_OPTIONS,
  type MapStageOptions,
} from './stages/domain-name';
export { l1StagesOf } from './stages/l1-stages-of';
export { mapToDomain } from './stages/map-to-domain';
export { registerStage } from './stages/register-stage';
export { apiOfStage } from './stages/stage-api';
export { addVariableTo, type IStageConstruct, stageDomainUrl, stageReference, stageUrl } from './stages/stage-facts';
export { checkStageName } from './stages/stage-name';
export { STAGE_OPTIONS, type StageOptions } from './stages/stage-options';
export { addStageVariable, checkStageVariables, type StageVariables } from './stages/stage-variables';
export { stagesOf } from './stages/stages-of';
export { checkThrottle, THROTTLE_SETTINGS, type ThrottleSettings } from './stages/throttle-settings';
