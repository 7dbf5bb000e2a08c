export { HttpMethod } from '@apigwv2/contracts';
export type { BoundWebSocketIntegration } from './bind-websocket-integration';
export { ContentHandling } from './content-handling';
export { HttpConnectionType } from './http-connection-type';
export { HttpIntegration, type HttpIntegrationProps } from './http-integration';
export type { HttpIntegrationOptions } from './http-integration-options';
export { HttpIntegrationType } from './http-integration-type';
export { HttpLambdaIntegration, type HttpLambdaIntegrationProps } from './http-lambda-integration';
export { HttpUrlIntegration, type HttpUrlIntegrationProps } from './http-url-integration';
export type { LambdaAccessOptions } from './lambda-access';
export { PassthroughBehavior } from './passthrough-behavior';
export { PayloadFormatVersion } from './payload-format-version';
export type { WebSocketJson } from './template-parts';
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
