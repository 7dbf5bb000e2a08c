import type { IWebSocketApiRef } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IResource } from 'aws-cdk-lib/core';
import type { ConnectionGrantOptions } from './connection-grant';
import type { IWebSocketMetrics } from './i-websocket-metrics';

/** What can be done with every stage of a WebSocket API. */
export interface IWebSocketStageMethods {
  /** Lets somebody manage the connections of the stage: send to them, ask about them, close them. */
  grantManageConnections(grantee: IGrantable, options?: ConnectionGrantOptions): Grant;

  /** The same as {@link grantManageConnections}, by the name that aws-cdk-lib has for it. */
  grantManagementApiAccess(grantee: IGrantable): Grant;
}

/** A stage of a WebSocket API. */
export interface IWebSocketStage extends IStageRef, IWebSocketStageMethods, IWebSocketMetrics, IResource {
  /** The name of the stage. */
  readonly stageName: string;
  /** The API of the stage. */
  readonly api: IWebSocketApiRef;

  /**
   * The URL that clients connect to, at the endpoint of the API: `wss://…`.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  readonly url: string;

  /**
   * The URL by which connections are managed, at the endpoint of the API: `https://…`, for `@connections`.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  readonly callbackUrl: string;

  /**
   * The URL that clients connect to, at the custom domain of the stage: `wss://…`.
   *
   * @throws ApiDefinitionError `DomainMappingMissing` when the stage has no domain
   */
  readonly domainUrl: string;

  /**
   * The URL by which connections are managed, at the custom domain of the stage.
   *
   * @throws ApiDefinitionError `DomainMappingMissing` when the stage has no domain
   */
  readonly domainCallbackUrl: string;
}
