import { ApiDefinitionError, giveMethods, markClass } from '@apigwv2/contracts';
import type { ApiReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource, Token } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { endpointOf } from './endpoint';
import type { IWebSocketApi, IWebSocketApiMethods } from './i-websocket-api';
import type { IWebSocketMetrics } from './i-websocket-metrics';
import { WEBSOCKET_API_METHODS } from './websocket-api-methods';
import type { WebSocketApiAttributes } from './websocket-api-props';
import { WEBSOCKET_METRIC_METHODS } from './websocket-metric-methods';

/** A WebSocket API that exists already, or that another part of this app defines. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class ImportedWebSocketApi extends Resource implements IWebSocketApi {
  static {
    giveMethods(ImportedWebSocketApi, WEBSOCKET_API_METHODS, WEBSOCKET_METRIC_METHODS);
    markClass(ImportedWebSocketApi, '@apigwv2/core-websocket.ImportedWebSocketApi');
  }

  readonly protocol = 'WEBSOCKET';
  readonly isWebsocketApi = true;
  readonly apiRef: ApiReference;
  readonly apiId: string;
  readonly apiEndpoint: string;

  constructor(scope: Construct, id: string, { webSocketId, apiEndpoint }: WebSocketApiAttributes) {
    super(scope, id);
    checkApiId(webSocketId, this);
    this.apiRef = { apiId: webSocketId };
    this.apiId = webSocketId;
    this.apiEndpoint = apiEndpoint ?? endpointOf(this, 'wss');
  }
}

export interface ImportedWebSocketApi extends IWebSocketApiMethods, IWebSocketMetrics {}

/** An id that is a token is let through. */
function checkApiId(id: string, at: IConstruct): void {
  if (Token.isUnresolved(id) || /^[a-z0-9]+$/.test(id)) return;
  throw new ApiDefinitionError(
    'ApiIdMalformed',
    `the id of an API must be lower-case letters and digits, such as 'a1b2c3d4e5', got '${id}'`,
    at,
  );
}
