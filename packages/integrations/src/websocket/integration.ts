import {
  checkedProps,
  checkProtocol,
  constructs,
  discarded,
  type IWebSocketApiRef,
  options,
  scopeAndId,
  setFqn,
} from '@apigwv2/contracts';
import type { IIntegrationRef, IntegrationReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { createWebSocketIntegration } from './create-integration';
import { WEBSOCKET_INTEGRATION_OPTIONS, type WebSocketIntegrationOptions } from './integration-options';
import { validateWebSocketIntegration } from './validate-integration';

/** Properties of a `WebSocketIntegration`. */
export interface WebSocketIntegrationProps extends WebSocketIntegrationOptions {
  /** The API of the integration. */
  readonly webSocketApi: IWebSocketApiRef;
}

/**
 * An integration of a WebSocket API as a separate construct, for routes defined as L1s.
 *
 * Routes of `@apigwv2/core-websocket` take a class such as `WebSocketLambdaIntegration` instead, which also grants the API
 * permission to call the target.
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
    setFqn(WebSocketIntegration, '@apigwv2/integrations.WebSocketIntegration');
  }

  /** The API of the integration. */
  readonly webSocketApi: IWebSocketApiRef;

  /** The ID of the integration. */
  readonly integrationId: string;

  /** A reference to the integration. */
  readonly integrationRef: IntegrationReference;

  /**
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `InvalidMapping`, `ProtocolMismatch`,
   * `TimeoutOutOfRange`, `InvalidUrl`
   */
  constructor(scope: Construct, id: string, props: WebSocketIntegrationProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      props = checkedProps(WEBSOCKET_INTEGRATION_PROPS, props, this);
      const { webSocketApi } = props;
      checkProtocol(webSocketApi, 'WEBSOCKET', this);
      validateWebSocketIntegration(props, this);
      const { ref } = createWebSocketIntegration(this, webSocketApi, props);
      this.webSocketApi = webSocketApi;
      this.integrationId = ref;
      this.integrationRef = { apiId: webSocketApi.apiRef.apiId, integrationId: ref };
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

/** The kinds of the options of {@link WebSocketIntegrationProps}. */
export const WEBSOCKET_INTEGRATION_PROPS = options<WebSocketIntegrationProps>({
  ...WEBSOCKET_INTEGRATION_OPTIONS.kinds,
  webSocketApi: constructs.api,
});
