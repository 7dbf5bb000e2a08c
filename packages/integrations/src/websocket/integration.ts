import { checkProtocol, type IWebSocketApiRef, markClass } from '@apigwv2/contracts';
import type { IIntegrationRef, IntegrationReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { WebSocketIntegrationOptions } from './integration-options';
import { createWebSocketIntegration } from './render-integration';

/** What an integration of a WebSocket API calls, and the API that it is of. */
export interface WebSocketIntegrationProps extends WebSocketIntegrationOptions {
  /** The API whose routes may lead to the integration. */
  readonly webSocketApi: IWebSocketApiRef;
}

/**
 * An integration of a WebSocket API as a construct of its own, for routes that are written as L1s.
 *
 * A route of these packages takes a class such as `WebSocketLambdaIntegration` instead, which makes the integration
 * itself and lets the API call the target.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integrations.html
 * @example
 * const chat = new CfnApi(stack, 'Chat', {
 *   name: 'chat',
 *   protocolType: 'WEBSOCKET',
 *   routeSelectionExpression: '$request.body.action',
 * });
 * const ping = new WebSocketIntegration(stack, 'Ping', {
 *   webSocketApi: chat,
 *   integrationType: WebSocketIntegrationType.MOCK,
 *   responses: { $default: { responseTemplates: { $default: 'pong' } } },
 * });
 * new CfnRoute(stack, 'PingRoute', {
 *   apiId: chat.ref,
 *   routeKey: 'ping',
 *   routeResponseSelectionExpression: '$default',
 *   target: `integrations/${ping.integrationId}`,
 * });
 */
export class WebSocketIntegration extends Resource implements IIntegrationRef {
  static {
    markClass(WebSocketIntegration, '@apigwv2/integrations.WebSocketIntegration');
  }

  /** The API whose routes may lead to the integration. */
  readonly webSocketApi: IWebSocketApiRef;

  /** The id of the integration. */
  readonly integrationId: string;

  /** Points at the integration. */
  readonly integrationRef: IntegrationReference;

  /**
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `MappingMalformed`,
   * `TimeoutOutOfRange` or `UrlMalformed` for options that the service would refuse, `ProtocolMismatch` for an HTTP API
   */
  constructor(scope: Construct, id: string, props: WebSocketIntegrationProps) {
    super(scope, id);
    const { webSocketApi } = props;
    checkProtocol(webSocketApi, 'WEBSOCKET', this);
    const { ref } = createWebSocketIntegration(this, webSocketApi, props);
    this.webSocketApi = webSocketApi;
    this.integrationId = ref;
    this.integrationRef = { apiId: webSocketApi.apiRef.apiId, integrationId: ref };
  }
}
