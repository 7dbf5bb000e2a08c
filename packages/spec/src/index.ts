export { CORS_CREDENTIALS, CORS_MAX_AGE, CORS_METHODS, CORS_ORIGIN } from './apis/cors';
export { MODEL_NAME, MODEL_NAME_LENGTH } from './apis/model-name';
export {
  API_QUOTAS,
  AUTHORIZERS_OF_API,
  type CountedOfApi,
  INTEGRATIONS_OF_HTTP_API,
  INTEGRATIONS_OF_WEBSOCKET_API,
  ROUTES_OF_API,
  STAGES_OF_API,
} from './apis/quotas';
export {
  API_KEY_SELECTIONS,
  INTEGRATION_RESPONSE_KEY,
  ROUTE_RESPONSE_KEYS,
  ROUTE_SELECTION,
  TEMPLATE_SELECTION,
} from './apis/selection-expressions';
export {
  IDENTITY_SOURCE,
  IDENTITY_SOURCE_PREFIXES,
  type IdentitySourceKind,
  isTokenSource,
} from './authorizers/identity-source';
export { isSignInDomain, JWT_ISSUER } from './authorizers/jwt-issuer';
export { JWT_AUDIENCES, RESULT_TTL, ROUTE_SCOPES, SCOPE_LENGTH } from './authorizers/limits';
export {
  DOMAIN_NAME,
  DOMAIN_NAME_LENGTH,
  ENDPOINT_TYPES,
  ROUTING_MODES,
  SECURITY_POLICIES,
} from './domains/domain-name';
export { HEADER_GLOB, ROUTING_RULE_CONDITIONS, ROUTING_RULE_PRIORITY, SUBNETS_OF_VPC_LINK } from './domains/limits';
export { MAPPING_KEY, MAPPING_KEY_LENGTH, MULTI_LEVEL_MAPPINGS, RESERVED_PATHS } from './domains/mapping-key';
export {
  type Certainty,
  type Enumeration,
  enumeration,
  type Fact,
  type Grammar,
  isFact,
  type Problem,
  type Quota,
  quota,
  type Range,
  range,
  type WordOf,
} from './fact';
export { ACTIONS, type ActionParameters, type ActionSubtype, actionParameters } from './integrations/actions';
export {
  HTTP_MAPPING_SOURCE,
  HTTP_MAPPING_TARGET,
  MAPPED_STATUS,
  type MappingSide,
  mappingVariables,
  reservedHeaderOf,
} from './integrations/http-mapping';
export {
  HTTP_INTEGRATION_TYPES,
  INTEGRATION_TYPES,
  WEBSOCKET_INTEGRATION_TYPES,
} from './integrations/integration-type';
export { MAPPING_VALUE_LENGTH } from './integrations/mapping-value';
export { PAYLOAD_VERSIONS, type PayloadVersioned, payloadVersions } from './integrations/payload-version';
export { type PartlyKnown, POLICY_SIZE, statementSize } from './integrations/policy-size';
export { PRIVATE_URI } from './integrations/private-uri';
export { isReservedHeader, RESERVED_HEADERS } from './integrations/reserved-headers';
export { HTTP_TIMEOUT, INTEGRATION_TIMEOUT, WEBSOCKET_TIMEOUT } from './integrations/timeout';
export { readsConnection, WEBSOCKET_MAPPING_SOURCE, WEBSOCKET_MAPPING_TARGET } from './integrations/websocket-mapping';
export { problemMessage, ruleMessage } from './problem-message';
export {
  CONNECTION_ID_LENGTH,
  CONTENT_TYPE_LENGTH,
  DESCRIPTION_LENGTH,
  DISPLAY_NAME_LENGTH,
  NAME_LENGTH,
  OPERATION_NAME_LENGTH,
  SERVER_NAME_LENGTH,
  URI_LENGTH,
  VERSION_LENGTH,
} from './properties/lengths';
export { PROTOCOLS, type Protocol } from './protocol';
export { HTTP_METHODS } from './routes/http-method';
export { HTTP_PATH, pathShape, pathVariables } from './routes/http-path';
export { DEFAULT_ROUTE_KEY, HTTP_ROUTE_KEY, type HttpRouteKeyParts, splitHttpRouteKey } from './routes/http-route-key';
export { PREFLIGHT, receivesPreflights, takesPreflightsOf } from './routes/preflight';
export { ROUTE_CONFLICT, routeShape } from './routes/route-conflict';
export { PREDEFINED_ROUTE_KEYS, WEBSOCKET_ROUTE_KEY } from './routes/websocket-route-key';
export { ruleIdOf } from './rule-id';
export { ACCESS_LOG_FORMAT, ACCESS_LOG_FORMAT_LENGTH, accessLogLengthProblem } from './stages/access-log-format';
export {
  HTTP_ACCESS_LOG_VARIABLES,
  type HttpAccessLogVariable,
  unknownAccessLogVariables,
  unknownContextVariables,
  WEBSOCKET_ACCESS_LOG_VARIABLES,
  type WebSocketAccessLogVariable,
} from './stages/context-variables';
export { LOGGING_LEVELS } from './stages/logging-level';
export { DEFAULT_STAGE_NAME, STAGE_NAME } from './stages/stage-name';
export { STAGE_VARIABLE_NAME, STAGE_VARIABLE_VALUE, STAGE_VARIABLES_OF_STAGE } from './stages/stage-variables';
export { ACCOUNT_THROTTLE } from './stages/throttle';
export { shown, UNKNOWN_PART } from './unknown-part';
