export { HttpMethod } from '@apigwv2/contracts';
export { HttpConnectionType } from './http-connection-type';
export { HttpIntegration, type HttpIntegrationProps } from './http-integration';
export type {
  HttpActionIntegrationOptions,
  HttpConnectionOptions,
  HttpIntegrationOptions,
  HttpUriIntegrationOptions,
} from './http-integration-options';
export { HttpIntegrationSubtype } from './http-integration-subtype';
export { HttpIntegrationType } from './http-integration-type';
export { HttpLambdaIntegration, type HttpLambdaIntegrationProps } from './http-lambda-integration';
export type { HttpTargetOptions } from './http-target-options';
export { HttpUrlIntegration, type HttpUrlIntegrationProps } from './http-url-integration';
export type { HttpIntegrationAttributes } from './imported-http-integration';
export { IntegrationCredentials } from './integration-credentials';
export { MappingValue } from './mapping-value';
export { ParameterMapping } from './parameter-mapping';
export { PayloadFormatVersion } from './payload-format-version';
export { ResponseMapping, type ResponseMappings } from './response-mapping';
