export { HttpMethod } from '@apigwv2/contracts';
export { HttpConnectionType } from './http-connection-type';
export { HttpIntegration, type HttpIntegrationProps } from './http-integration';
export type { HttpIntegrationOptions } from './http-integration-options';
export { HttpIntegrationType } from './http-integration-type';
export { HttpLambdaIntegration, type HttpLambdaIntegrationProps } from './http-lambda-integration';
export { HttpUrlIntegration, type HttpUrlIntegrationProps } from './http-url-integration';
export { PayloadFormatVersion } from './payload-format-version';
