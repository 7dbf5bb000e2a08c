export {
  type BindContext,
  type BoundIntegration,
  HttpMethod,
  type IHttpApiRef,
  type IVpcLink,
  type IWebSocketApiRef,
  type OpenApiBinding,
} from '@apigwv2/contracts';
export type { IntegrationsErrorCode } from './error-code';
export type { HttpActionCall } from './http/aws-services/action-call';
export type { HttpActionOptions, HttpActionValue } from './http/aws-services/action-options';
export type { HttpActionTarget } from './http/aws-services/action-target';
export {
  HttpAppConfigIntegration,
  type HttpAppConfigIntegrationProps,
} from './http/aws-services/app-config-integration';
export {
  HttpEventBridgeIntegration,
  type HttpEventBridgeIntegrationProps,
} from './http/aws-services/event-bridge-integration';
export { HttpKinesisIntegration, type HttpKinesisIntegrationProps } from './http/aws-services/kinesis-integration';
export { HttpSqsIntegration } from './http/aws-services/sqs-integration';
export type {
  HttpSqsDeleteMessageProps,
  HttpSqsIntegrationProps,
  HttpSqsOptions,
  HttpSqsPurgeQueueProps,
  HttpSqsReceiveMessageProps,
  HttpSqsSendMessageProps,
} from './http/aws-services/sqs-integration-props';
export { HttpStepFunctionsIntegration } from './http/aws-services/step-functions-integration';
export type {
  HttpStartExecutionProps,
  HttpStartSyncExecutionProps,
  HttpStepFunctionsIntegrationProps,
  HttpStepFunctionsOptions,
  HttpStopExecutionProps,
} from './http/aws-services/step-functions-integration-props';
export { HttpConnectionType } from './http/connection-type';
export type { HttpIntegrationAttributes } from './http/imported-integration';
export { HttpIntegration, type HttpIntegrationProps } from './http/integration';
export { IntegrationCredentials } from './http/integration-credentials';
export type {
  HttpActionIntegrationOptions,
  HttpConnectionOptions,
  HttpIntegrationOptions,
  HttpUriIntegrationOptions,
} from './http/integration-options';
export { HttpIntegrationSubtype } from './http/integration-subtype';
export { HttpIntegrationType } from './http/integration-type';
export { HttpLambdaIntegration, type HttpLambdaIntegrationProps } from './http/lambda-integration';
export { MappingValue } from './http/mapping/mapping-value';
export { ParameterMapping } from './http/mapping/parameter-mapping';
export { ResponseMapping, type ResponseMappings } from './http/mapping/response-mapping';
export { PayloadFormatVersion } from './http/payload-format-version';
export { HttpAlbIntegration, type HttpAlbIntegrationProps } from './http/private/alb-integration';
export type { ListenerIntegration } from './http/private/listener-integration';
export { HttpNlbIntegration, type HttpNlbIntegrationProps } from './http/private/nlb-integration';
export type {
  HttpListenerIntegrationOptions,
  HttpPrivateIntegrationOptions,
  ListenerAttributes,
} from './http/private/private-integration-options';
export {
  HttpServiceDiscoveryIntegration,
  type HttpServiceDiscoveryIntegrationProps,
} from './http/private/service-discovery-integration';
export type { HttpRouteContext } from './http/route-context';
export { type HttpIntegrationPlan, HttpTarget } from './http/target';
export type { HttpTargetOptions } from './http/target-options';
export { HttpUrlIntegration, type HttpUrlIntegrationProps } from './http/url-integration';
export type { LambdaAccessOptions } from './lambda-access';
export { VpcLink } from './vpc-link/vpc-link';
export type { VpcLinkAttributes, VpcLinkOptions, VpcLinkProps } from './vpc-link/vpc-link-props';
export { WebSocketAwsIntegration, type WebSocketAwsIntegrationProps } from './websocket/aws-integration';
export {
  WebSocketDynamoDbIntegration,
  type WebSocketDynamoDbIntegrationProps,
} from './websocket/aws-services/dynamodb-integration';
export {
  type WebSocketAttributes,
  type WebSocketAttributeValue,
  WebSocketDynamoDbAction,
  type WebSocketDynamoDbChange,
  type WebSocketDynamoDbExpressions,
  type WebSocketDynamoDbRead,
  type WebSocketDynamoDbRequest,
} from './websocket/aws-services/dynamodb-request';
export {
  WebSocketEventBridgeIntegration,
  type WebSocketEventBridgeIntegrationProps,
} from './websocket/aws-services/event-bridge-integration';
export {
  WebSocketKinesisIntegration,
  type WebSocketKinesisIntegrationProps,
} from './websocket/aws-services/kinesis-integration';
export type { WebSocketMessageOptions } from './websocket/aws-services/message-options';
export type { WebSocketServiceCall } from './websocket/aws-services/service-call';
export type { WebSocketServiceOptions } from './websocket/aws-services/service-options';
export type { WebSocketServiceTarget } from './websocket/aws-services/service-target';
export { WebSocketSnsIntegration, type WebSocketSnsIntegrationProps } from './websocket/aws-services/sns-integration';
export { WebSocketSqsIntegration, type WebSocketSqsIntegrationProps } from './websocket/aws-services/sqs-integration';
export {
  WebSocketStepFunctionsAction,
  WebSocketStepFunctionsIntegration,
  type WebSocketStepFunctionsIntegrationProps,
} from './websocket/aws-services/step-functions-integration';
export { ContentHandling } from './websocket/content-handling';
export type { WebSocketEndpointOptions } from './websocket/endpoint-options';
export { WebSocketHttpIntegration, type WebSocketHttpIntegrationProps } from './websocket/http-integration';
export {
  WebSocketHttpProxyIntegration,
  type WebSocketHttpProxyIntegrationProps,
} from './websocket/http-proxy-integration';
export { WebSocketIntegration, type WebSocketIntegrationProps } from './websocket/integration';
export type {
  WebSocketIntegrationOptions,
  WebSocketRequestOptions,
  WebSocketTargetOptions,
  WebSocketTemplateOptions,
} from './websocket/integration-options';
export type { WebSocketIntegrationResponse, WebSocketIntegrationResponses } from './websocket/integration-response';
export { WebSocketIntegrationType } from './websocket/integration-type';
export { WebSocketLambdaIntegration, type WebSocketLambdaIntegrationProps } from './websocket/lambda-integration';
export { WebSocketMockIntegration, type WebSocketMockIntegrationProps } from './websocket/mock-integration';
export type { WebSocketOptionsTarget } from './websocket/options-target';
export { PassthroughBehavior } from './websocket/passthrough-behavior';
export type { WebSocketRouteContext } from './websocket/route-context';
export {
  type BoundWebSocketIntegration,
  type WebSocketIntegrationPlan,
  WebSocketTarget,
} from './websocket/target';
export type { WebSocketParameters } from './websocket/templates/parameter-mapping';
export type { WebSocketJson } from './websocket/templates/template-parts';
export type { WebSocketTemplates } from './websocket/templates/templates';
export { WebSocketValue } from './websocket/templates/value';
