export {
  type AccessLogDestinationConfig,
  type AccessLogSettings,
  ApiDefinitionError,
  type DomainMappingOptions,
  type ErrorCode,
  type HttpAccessLogVariable,
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
export type { RouteAuthorization } from './authorization-report';
export { authorizationTable } from './authorization-table';
export { CorsHttpMethod } from './cors-http-method';
export type { CorsPreflightOptions } from './cors-preflight-options';
export { HttpAccessLogFormat } from './http-access-log-format';
export { HttpApi } from './http-api';
export type { DefaultStageProps, HttpApiAttributes, HttpApiOptions, HttpApiProps } from './http-api-props';
export { HttpDeployment, type HttpDeploymentProps } from './http-deployment';
export { HttpRoute } from './http-route';
export type { AddRouteOptions, HttpRouteOptions, HttpRouteProps, PreflightOptions } from './http-route-options';
export { HttpStage } from './http-stage';
export type { DefaultStageOptions, HttpStageAttributes, HttpStageOptions, HttpStageProps } from './http-stage-options';
export type { IHttpApi, IHttpApiMethods } from './i-http-api';
export type { IHttpMetrics } from './i-http-metrics';
export type { GrantInvokeOptions, IHttpRoute } from './i-http-route';
export type { IHttpStage, IHttpStageMethods, IHttpStageRef } from './i-http-stage';
export type { ApiInvokeOptions, StageInvokeOptions } from './invoke-grant';
export type {
  ManagedIntegrationOptions,
  ManagedOptions,
  ManagedRouteOptions,
  ManagedStageOptions,
} from './managed-options';
export { OpenApiDefinition, type OpenApiDocument, type OpenApiObjectOptions } from './open-api-definition';
export { OpenApiExport } from './open-api-export';
export type { OpenApiExportProps } from './open-api-export-props';
export { OpenApiHttpApi } from './open-api-http-api';
export type {
  DescribableAuthorizer,
  DescribableIntegration,
  OpenApiHttpApiProps,
  OpenApiInlineProps,
  OpenApiOptions,
  OpenApiStoredProps,
} from './open-api-http-api-props';
export type { OpenApiOperation } from './open-api-operation';
export type { OpenApiRoute } from './open-api-route';
export { QuickCreateHttpApi } from './quick-create-http-api';
export type { QuickCreateHttpApiProps } from './quick-create-http-api-props';
