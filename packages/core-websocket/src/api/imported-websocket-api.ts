import { setFqn } from '@apigwv2/contracts';
import { checkApiId, checkedProps, discarded, endpointOf } from '@apigwv2/contracts/kernel';
import type { ApiReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { WebSocketApiBase } from './websocket-api-base';
import { WEBSOCKET_API_ATTRIBUTES, type WebSocketApiAttributes } from './websocket-api-props';

/** An imported WebSocket API, which another app or another part of this one defines. */
export class ImportedWebSocketApi extends WebSocketApiBase {
  static {
    setFqn(ImportedWebSocketApi, '@apigwv2/core-websocket.ImportedWebSocketApi');
  }

  readonly apiRef: ApiReference;
  readonly apiEndpoint: string;

  constructor(scope: Construct, id: string, attributes: WebSocketApiAttributes) {
    super(scope, id);
    try {
      const { webSocketId, apiEndpoint } = checkedProps(WEBSOCKET_API_ATTRIBUTES, attributes, this);
      checkApiId('webSocketId', webSocketId, this);
      this.apiRef = { apiId: webSocketId };
      this.apiEndpoint = apiEndpoint ?? endpointOf(this, 'wss');
    } catch (error) {
      throw discarded(this, error);
    }
  }
}
