import type { IWebSocketApiWithId } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IResource } from 'aws-cdk-lib/core';
import type { ConnectionGrantOptions } from '../connections/connection-grant';
import type { IWebSocketMetrics } from '../metrics/i-websocket-metrics';

/** A stage of a WebSocket API. */
export interface IWebSocketStage extends IStageRef, IWebSocketMetrics, IResource {
  /** The name of the stage. */
  readonly stageName: string;
  /** The API of the stage. */
  readonly api: IWebSocketApiWithId;

  /**
   * The URL for clients, at the default endpoint of the API: `wss://…`.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  readonly url: string;

  /**
   * The URL of the `@connections` API, at the default endpoint of the API: `https://…`.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  readonly callbackUrl: string;

  /**
   * The URL for clients, at the custom domain of the stage: `wss://…`.
   *
   * @throws ApiDefinitionError `MissingDomainMapping` when the stage has no domain
   */
  readonly domainUrl: string;

  /**
   * The URL of the `@connections` API, at the custom domain of the stage.
   *
   * @throws ApiDefinitionError `MissingDomainMapping` when the stage has no domain
   */
  readonly domainCallbackUrl: string;

  /** Grants a principal permission to manage connections of the stage: to send, to inspect, to close. */
  grantManageConnections(grantee: IGrantable, options?: ConnectionGrantOptions): Grant;

  /** Grants the same as {@link grantManageConnections}, under the name that aws-cdk-lib has for it. */
  grantManagementApiAccess(grantee: IGrantable): Grant;
}
