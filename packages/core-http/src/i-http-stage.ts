import type { IHttpApiRef } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IResource } from 'aws-cdk-lib/core';
import type { IHttpMetrics } from './i-http-metrics';
import type { StageInvokeOptions } from './invoke-grant';

/** Points at a stage of an HTTP API. */
export interface IHttpStageRef extends IStageRef {
  /** The brand of HTTP stages. */
  readonly isHttpStage: boolean;
}

/** What can be done with every stage of an HTTP API. */
export interface IHttpStageMethods {
  /**
   * Lets a principal invoke the stage, or a part of it, as far as `HttpIamAuthorizer` guards it.
   *
   * @throws ApiDefinitionError `RouteKeyMalformed`
   */
  grantInvoke(grantee: IGrantable, options?: StageInvokeOptions): Grant;
}

/** A stage of an HTTP API. */
export interface IHttpStage extends IHttpStageRef, IHttpStageMethods, IHttpMetrics, IResource {
  /** The name of the stage. */
  readonly stageName: string;
  /** The API of the stage. */
  readonly api: IHttpApiRef;

  /**
   * The URL of the stage at the endpoint of the API, with a final `/` where it is the `$default` stage.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  readonly url: string;

  /**
   * The URL of the stage at its custom domain.
   *
   * @throws ApiDefinitionError `DomainMappingMissing` when the stage has no domain
   */
  readonly domainUrl: string;
}
