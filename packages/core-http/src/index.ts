export {
  type AccessLogDestinationConfig,
  type AccessLogSettings,
  ApiDefinitionError,
  type DomainMappingOptions,
  type ErrorCode,
  HttpIamAuthorizer,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRouteKey,
  type HttpRouteKeyLiteral,
  type IAccessLogDestination,
  type IDomainName,
  type IHttpApiRef,
  type IHttpAuthorizationWord,
  type IHttpRouteAuthorizer,
  type IHttpRouteIntegration,
  IpAddressType,
  LogGroupLogDestination,
  type MapStageOptions,
  type RouteSettings,
  type StageVariables,
  type ThrottleSettings,
} from '@apigwv2/contracts';
export type { AddRoutesOptions } from './add-routes-options';
export { CorsHttpMethod } from './cors-http-method';
export type { CorsPreflightOptions } from './cors-preflight-options';
export { HttpApi } from './http-api';
export type { HttpApiAttributes, HttpApiProps } from './http-api-props';
export { HttpRoute } from './http-route';
export type { AddRouteOptions, HttpRouteOptions, HttpRouteProps } from './http-route-options';
export { HttpStage } from './http-stage';
export type { DefaultStageOptions, HttpStageAttributes, HttpStageOptions, HttpStageProps } from './http-stage-options';
export type { IHttpApi, IHttpApiMethods } from './i-http-api';
export type { IHttpMetrics } from './i-http-metrics';
export type { GrantInvokeOptions, IHttpRoute } from './i-http-route';
export type { IHttpStage, IHttpStageRef } from './i-http-stage';
