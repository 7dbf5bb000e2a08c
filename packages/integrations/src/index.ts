export { HttpMethod, type IVpcLink } from '@apigwv2/contracts';
export type { HttpRouteContext } from './bind-http-integration';
export type { BoundWebSocketIntegration } from './bind-websocket-integration';
export { ContentHandling } from './content-handling';
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
export type { LambdaAccessOptions } from './lambda-access';
export { MappingValue } from './mapping-value';
export { ParameterMapping } from './parameter-mapping';
export { PassthroughBehavior } from './passthrough-behavior';
export { PayloadFormatVersion } from './payload-format-version';
export type {
  HttpListenerIntegrationOptions,
  HttpPrivateIntegrationOptions,
  ListenerAttributes,
} from './private-integration-options';
export { ResponseMapping, type ResponseMappings } from './response-mapping';
export type { WebSocketJson } from './template-parts';
export { VpcLink } from './vpc-link';
export type { VpcLinkAttributes, VpcLinkOptions, VpcLinkProps } from './vpc-link-props';
export { WebSocketAwsIntegration, type WebSocketAwsIntegrationProps } from './websocket-aws-integration';
export { WebSocketDynamoDbIntegration, type WebSocketDynamoDbIntegrationProps } from './websocket-dynamodb-integration';
export {
  type WebSocketAttributes,
  type WebSocketAttributeValue,
  WebSocketDynamoDbAction,
  type WebSocketDynamoDbChange,
  type WebSocketDynamoDbExpressions,
  type WebSocketDynamoDbRead,
  type WebSocketDynamoDbRequest,
} from './websocket-dynamodb-request';
export type { WebSocketEndpointOptions } from './websocket-endpoint-options';
export {
  WebSocketEventBridgeIntegration,
  type WebSocketEventBridgeIntegrationProps,
} from './websocket-event-bridge-integration';
export { WebSocketHttpIntegration, type WebSocketHttpIntegrationProps } from './websocket-http-integration';
export {
  WebSocketHttpProxyIntegration,
  type WebSocketHttpProxyIntegrationProps,
} from './websocket-http-proxy-integration';
export { WebSocketIntegration, type WebSocketIntegrationProps } from './websocket-integration';
export type {
  WebSocketIntegrationOptions,
  WebSocketRequestOptions,
  WebSocketTargetOptions,
  WebSocketTemplateOptions,
} from './websocket-integration-options';
export type { WebSocketIntegrationResponse, WebSocketIntegrationResponses } from './websocket-integration-response';
export { WebSocketIntegrationType } from './websocket-integration-type';
export { WebSocketKinesisIntegration, type WebSocketKinesisIntegrationProps } from './websocket-kinesis-integration';
export { WebSocketLambdaIntegration, type WebSocketLambdaIntegrationProps } from './websocket-lambda-integration';
export type { WebSocketMessageOptions } from './websocket-message-options';
export { WebSocketMockIntegration, type WebSocketMockIntegrationProps } from './websocket-mock-integration';
export type { WebSocketParameters } from './websocket-parameter-mapping';
export type { WebSocketServiceOptions } from './websocket-service-options';
export { WebSocketSnsIntegration, type WebSocketSnsIntegrationProps } from './websocket-sns-integration';
export { WebSocketSqsIntegration, type WebSocketSqsIntegrationProps } from './websocket-sqs-integration';
export {
  WebSocketStepFunctionsAction,
  WebSocketStepFunctionsIntegration,
  type WebSocketStepFunctionsIntegrationProps,
} from './websocket-step-functions-integration';
export type { WebSocketTemplates } from './websocket-templates';
export { WebSocketValue } from './websocket-value';
