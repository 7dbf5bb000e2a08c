import { ANY_VALUE, executeApiArn, HttpMethod, stagePart } from '@apigwv2/contracts';
import { checked, string } from '@apigwv2/contracts/kernel';
import type { ApiReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { type ConnectionGrantOptions, grantConnections } from '../connections/connection-grant';
import { definitionError } from '../definition-error';
import { WebSocketMetricSource } from '../metrics/websocket-metric-source';
import { addRoute } from '../routes/add-route';
import type { WebSocketRoute } from '../routes/websocket-route';
import type { WebSocketRouteOptions } from '../routes/websocket-route-options';
import { WebSocketStage } from '../stages/websocket-stage';
import type { WebSocketStageOptions } from '../stages/websocket-stage-options';
import type { IWebSocketApi } from './i-websocket-api';

/** A WebSocket API, defined in this app or imported. */
export abstract class WebSocketApiBase extends WebSocketMetricSource implements IWebSocketApi {
  readonly protocol = 'WEBSOCKET';
  readonly isWebsocketApi = true;
  /** A reference to the API. */
  abstract readonly apiRef: ApiReference;
  /** The URL of the default endpoint of the API, without a stage: `wss://…`. */
  abstract readonly apiEndpoint: string;

  /** The ID of the API. */
  get apiId(): string {
    return this.apiRef.apiId;
  }

  addRoute(routeKey: string, options: WebSocketRouteOptions): WebSocketRoute {
    return addRoute(this, routeKey, options);
  }

  addStage(id: string, options: WebSocketStageOptions): WebSocketStage {
    return new WebSocketStage(this, id, { ...options, webSocketApi: this });
  }

  arnForExecuteApi(routeKey = '*', stage = '*'): string {
    checked('routeKey', string, routeKey, this);
    checked('stage', string, stage, this);
    rejectMethodAndPath(routeKey, stage, this);
    return executeApiArn(this, [stagePart(stage, this), routeKey === '*' ? ANY_VALUE : routeKey]);
  }

  arnForExecuteApiV2(routeKey?: string, stage?: string): string {
    return this.arnForExecuteApi(routeKey, stage);
  }

  grantManageConnections(grantee: IGrantable, options?: ConnectionGrantOptions): Grant {
    return grantConnections(this, grantee, '*', options);
  }
}

/** Rejects the arguments of an HTTP API, which that of aws-cdk-lib takes. */
function rejectMethodAndPath(routeKey: string, stage: string, at: WebSocketApiBase): void {
  if (!Object.hasOwn(HttpMethod, routeKey) || !stage.startsWith('/')) return;
  throw definitionError(
    'InvalidRouteKey',
    `arnForExecuteApi of a WebSocket API must be called with a route key and a stage, got the method '${routeKey}' and the path '${stage}'; name the route, such as arnForExecuteApi('$connect', 'prod')`,
    at,
  );
}
