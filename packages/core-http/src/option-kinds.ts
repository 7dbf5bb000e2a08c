import type { OptionKinds } from '@apigwv2/contracts/kernel';
import type { HttpApiAttributes, HttpApiOptions, HttpApiProps } from './api/http-api-props';
import type { OpenApiInlineProps } from './open-api/open-api-http-api-props';
import type { QuickCreateHttpApiProps } from './quick-create/quick-create-http-api-props';
import type { QuickCreateRouteOverrides } from './quick-create/quick-create-overrides';
import type { HttpRouteProps } from './routes/http-route-options';

const API = {
  apiName: 'other',
  description: 'other',
  version: 'other',
  corsPreflight: 'other',
  disableExecuteApiEndpoint: 'security',
  ipAddressType: 'other',
  requireAuthorization: 'security',
} satisfies OptionKinds<HttpApiOptions>;

const DEFAULT_STAGE = {
  createDefaultStage: 'other',
  defaultStageOptions: 'other',
  defaultDomainMapping: 'other',
} as const;

/** The options of an `HttpApi`. */
export const HTTP_API: OptionKinds<HttpApiProps> = {
  ...API,
  ...DEFAULT_STAGE,
  defaultIntegration: 'other',
  defaultAuthorizer: 'security',
  defaultAuthorizationScopes: 'security',
  routeSelectionExpression: 'other',
};

/** The attributes of an imported API. */
export const IMPORTED_HTTP_API: OptionKinds<HttpApiAttributes> = {
  httpApiId: 'other',
  apiEndpoint: 'other',
  defaultAuthorizer: 'security',
  defaultAuthorizationScopes: 'security',
};

/** The options of a route, however it is added. */
export const HTTP_ROUTE: OptionKinds<HttpRouteProps> = {
  httpApi: 'other',
  routeKey: 'other',
  integration: 'other',
  authorizer: 'security',
  authorizationScopes: 'security',
  operationName: 'other',
  throttle: 'other',
  detailedMetricsEnabled: 'other',
};

/** The options of an `OpenApiHttpApi`. */
export const OPEN_API: OptionKinds<OpenApiInlineProps> = {
  ...DEFAULT_STAGE,
  definition: 'other',
  integrations: 'other',
  authorizers: 'security',
  routeSettings: 'other',
  requireAuthorization: 'security',
  disableExecuteApiEndpoint: 'security',
  failOnWarnings: 'other',
  basePath: 'other',
};

/** The options of a `QuickCreateHttpApi`. */
export const QUICK_CREATE: OptionKinds<QuickCreateHttpApiProps> = {
  ...API,
  target: 'other',
  routeKey: 'other',
  role: 'other',
  managed: 'other',
};

/** The overrides for the route that quick create makes. */
export const MANAGED_ROUTE: OptionKinds<QuickCreateRouteOverrides> = {
  authorizer: 'security',
  authorizationScopes: 'security',
  operationName: 'other',
  integration: 'other',
};
