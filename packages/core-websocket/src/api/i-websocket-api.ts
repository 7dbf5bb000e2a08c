import type { IWebSocketApiRef } from '@apigwv2/contracts';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IResource } from 'aws-cdk-lib/core';
import type { ConnectionGrantOptions } from '../connections/connection-grant';
import type { IWebSocketMetrics } from '../metrics/i-websocket-metrics';
import type { WebSocketRoute } from '../routes/websocket-route';
import type { WebSocketRouteOptions } from '../routes/websocket-route-options';
import type { WebSocketStage } from '../stages/websocket-stage';
import type { WebSocketStageOptions } from '../stages/websocket-stage-options';

/** A WebSocket API, defined in this app or imported. */
export interface IWebSocketApi extends IWebSocketApiRef, IWebSocketMetrics, IResource {
  /** The brand of WebSocket APIs. */
  readonly isWebsocketApi: boolean;
  /** The ID of the API. */
  readonly apiId: string;

  /**
   * The URL of the default endpoint of the API, without a stage: `wss://…`.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  readonly apiEndpoint: string;

  /**
   * Adds a route.
   *
   * @param routeKey `$connect`, `$disconnect`, `$default`, or a value of the route selection expression
   * @throws ApiDefinitionError as the constructor of `WebSocketRoute`
   */
  addRoute(routeKey: string, options: WebSocketRouteOptions): WebSocketRoute;

  /**
   * Adds a stage.
   *
   * @throws ApiDefinitionError as the constructor of `WebSocketStage`
   */
  addStage(id: string, options: WebSocketStageOptions): WebSocketStage;

  /**
   * Returns the ARN of the API, or of a part of it, for IAM policies.
   *
   * @param routeKey default every route
   * @param stage the name of a stage; default every stage
   * @throws ApiDefinitionError `InvalidRouteKey` for a key that a policy would read as a pattern, `InvalidStageName`,
   * `InvalidApiId`
   */
  arnForExecuteApi(routeKey?: string, stage?: string): string;

  /** Returns the same as {@link arnForExecuteApi}, under the name that aws-cdk-lib has for it. */
  arnForExecuteApiV2(routeKey?: string, stage?: string): string;

  /**
   * Grants a principal permission to manage connections of the API in all stages: to send, to inspect, to close.
   *
   * @throws ApiDefinitionError `InvalidConnectionVerb`, `InvalidApiId`
   */
  grantManageConnections(grantee: IGrantable, options?: ConnectionGrantOptions): Grant;
}
