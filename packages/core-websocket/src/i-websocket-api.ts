import type { IWebSocketApiRef } from '@apigwv2/contracts';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IResource } from 'aws-cdk-lib/core';
import type { ConnectionGrantOptions } from './connection-grant';
import type { IWebSocketMetrics } from './i-websocket-metrics';
import type { WebSocketRoute } from './websocket-route';
import type { WebSocketRouteOptions } from './websocket-route-options';
import type { WebSocketStage } from './websocket-stage';
import type { WebSocketStageOptions } from './websocket-stage-options';

/** What can be done with every WebSocket API. */
export interface IWebSocketApiMethods {
  /**
   * Adds a route.
   *
   * @param routeKey `$connect`, `$disconnect`, `$default`, or what the route selection expression finds in messages
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
   * The ARN by which IAM policies name what clients do with the API.
   *
   * @param routeKey default every route
   * @param stage the name of a stage; default every stage
   */
  arnForExecuteApi(routeKey?: string, stage?: string): string;

  /** The same as {@link arnForExecuteApi}, by the name that aws-cdk-lib has for it. */
  arnForExecuteApiV2(routeKey?: string, stage?: string): string;

  /** Lets somebody manage the connections of the API, in all stages: send to them, ask about them, close them. */
  grantManageConnections(grantee: IGrantable, options?: ConnectionGrantOptions): Grant;
}

/** A WebSocket API, defined in this app or imported. */
export interface IWebSocketApi extends IWebSocketApiRef, IWebSocketApiMethods, IWebSocketMetrics, IResource {
  /** The brand of WebSocket APIs. */
  readonly isWebsocketApi: boolean;
  /** The id of the API. */
  readonly apiId: string;

  /**
   * The URL of the API at its own endpoint, without a stage: `wss://…`.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  readonly apiEndpoint: string;
}
