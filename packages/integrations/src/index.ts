export { HttpMethod, type IVpcLink } from '@apigwv2/contracts';
export type { HttpActionOptions, HttpActionValue } from './http-action-options';
export { HttpAlbIntegration, type HttpAlbIntegrationProps } from './http-alb-integration';
export { HttpAppConfigIntegration, type HttpAppConfigIntegrationProps } from './http-app-config-integration';
export { HttpConnectionType } from './http-connection-type';
export { HttpEventBridgeIntegration, type HttpEventBridgeIntegrationProps } from './http-event-bridge-integration';
export { HttpIntegration, type HttpIntegrationProps } from './http-integration';
export type {
  HttpActionIntegrationOptions,
  HttpConnectionOptions,
  HttpIntegrationOptions,
  HttpUriIntegrationOptions,
} from './http-integration-options';
export { HttpIntegrationSubtype } from './http-integration-subtype';
export { HttpIntegrationType } from './http-integration-type';
export { HttpKinesisIntegration, type HttpKinesisIntegrationProps } from './http-kinesis-integration';
export { HttpLambdaIntegration, type HttpLambdaIntegrationProps } from './http-lambda-integration';
export { HttpNlbIntegration, type HttpNlbIntegrationProps } from './http-nlb-integration';
export {
  HttpServiceDiscoveryIntegration,
  type HttpServiceDiscoveryIntegrationProps,
} from './http-service-discovery-integration';
export { HttpSqsIntegration } from './http-sqs-integration';
export type {
  HttpSqsDeleteMessageProps,
  HttpSqsIntegrationProps,
  HttpSqsOptions,
  HttpSqsPurgeQueueProps,
  HttpSqsReceiveMessageProps,
  HttpSqsSendMessageProps,
} from './http-sqs-integration-props';
export { HttpStepFunctionsIntegration } from './http-step-functions-integration';
export type {
  HttpStartExecutionProps,
  HttpStartSyncExecutionProps,
  HttpStepFunctionsIntegrationProps,
  HttpStepFunctionsOptions,
  HttpStopExecutionProps,
} from './http-step-functions-integration-props';
export type { HttpTargetOptions } from './http-target-options';
export { HttpUrlIntegration, type HttpUrlIntegrationProps } from './http-url-integration';
export type { HttpIntegrationAttributes } from './imported-http-integration';
export { IntegrationCredentials } from './integration-credentials';
export { MappingValue } from './mapping-value';
export { ParameterMapping } from './parameter-mapping';
export { PayloadFormatVersion } from './payload-format-version';
export type {
  HttpListenerIntegrationOptions,
  HttpPrivateIntegrationOptions,
  ListenerAttributes,
} from './private-integration-options';
export { ResponseMapping, type ResponseMappings } from './response-mapping';
export { VpcLink } from './vpc-link';
export type { VpcLinkAttributes, VpcLinkOptions, VpcLinkProps } from './vpc-link-props';
