export {
  ApiDefinitionError,
  type Authorization,
  type DomainMappingOptions,
  type HttpAccessLogVariable,
  HttpIamAuthorizer,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRouteKey,
  type IDomainName,
  type IHttpApiRef,
  type IHttpApiWithId,
  type IHttpBuiltInAuthorizer,
  type IHttpRouteAuthorizer,
  type IHttpRouteIntegration,
  IpAddressType,
  type MapStageOptions,
} from '@apigwv2/contracts';
export {
  type AccessLogDestinationConfig,
  type AccessLogSettings,
  type HttpRouteKeyLiteral,
  type IAccessLogDestination,
  LogGroupLogDestination,
  type RouteSettings,
  type StageVariables,
  type ThrottleSettings,
} from '@apigwv2/contracts/kernel';
export type { RouteAuthorization } from './api/authorization-report';
export { authorizationTable } from './api/authorization-table';
export { HttpApi } from './api/http-api';
export type { DefaultStageProps, HttpApiAttributes, HttpApiOptions, HttpApiProps } from './api/http-api-props';
export type { IHttpApi } from './api/i-http-api';
export type { ApiInvokeOptions, StageInvokeOptions } from './api/invoke-grant';
export { CorsHttpMethod } from './cors/cors-http-method';
export type { CorsPreflightOptions } from './cors/cors-preflight-options';
export type { CoreHttpErrorCode } from './error-code';
export type { IHttpMetrics } from './metrics/i-http-metrics';
export { OpenApiDefinition, type OpenApiDocument, type OpenApiObjectOptions } from './open-api/open-api-definition';
export { OpenApiExport } from './open-api/open-api-export';
export type { OpenApiExportProps } from './open-api/open-api-export-props';
export { OpenApiHttpApi } from './open-api/open-api-http-api';
export type {
  DescribableAuthorizer,
  DescribableIntegration,
  OpenApiHttpApiProps,
  OpenApiInlineProps,
  OpenApiOptions,
  OpenApiStoredProps,
} from './open-api/open-api-http-api-props';
export type { OpenApiOperation } from './open-api/open-api-operation';
export type { OpenApiRoute } from './open-api/open-api-route';
export type { OpenApiSecurity } from './open-api/open-api-security';
export { QuickCreateHttpApi } from './quick-create/quick-create-http-api';
export type { QuickCreateHttpApiProps } from './quick-create/quick-create-http-api-props';
export type {
  QuickCreateIntegrationOverrides,
  QuickCreateOverrides,
  QuickCreateRouteOverrides,
  QuickCreateStageOverrides,
} from './quick-create/quick-create-overrides';
export type { AddRoutesOptions } from './routes/add-routes-options';
export { HttpRoute } from './routes/http-route';
export type { AddRouteOptions, HttpRouteOptions, HttpRouteProps, PreflightOptions } from './routes/http-route-options';
export type { GrantInvokeOptions, IHttpRoute } from './routes/i-http-route';
export { HttpAccessLogFormat } from './stages/http-access-log-format';
export { HttpDeployment, type HttpDeploymentProps } from './stages/http-deployment';
export { HttpStage } from './stages/http-stage';
export type {
  DefaultStageOptions,
  HttpStageAttributes,
  HttpStageOptions,
  HttpStageProps,
} from './stages/http-stage-options';
export type { IHttpStage, IHttpStageRef } from './stages/i-http-stage';
