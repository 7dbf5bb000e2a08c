import type { IHttpApiWithId } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IResource } from 'aws-cdk-lib/core';
import type { StageInvokeOptions } from '../api/invoke-grant';
import type { IHttpMetrics } from '../metrics/i-http-metrics';

/** A reference to a stage of an HTTP API. */
export interface IHttpStageRef extends IStageRef {
  /** The brand of HTTP stages. */
  readonly isHttpStage: boolean;
}

/** A stage of an HTTP API. */
export interface IHttpStage extends IHttpStageRef, IHttpMetrics, IResource {
  /** The name of the stage. */
  readonly stageName: string;
  /** The API of the stage. */
  readonly api: IHttpApiWithId;

  /**
   * The URL of the stage at the default endpoint of the API; that of the stage `$default` ends with `/`.
   *
   * @throws ApiDefinitionError `EndpointUnavailable` when that endpoint is disabled
   */
  readonly url: string;

  /**
   * The URL of the stage at its custom domain.
   *
   * @throws ApiDefinitionError `MissingDomainMapping` when the stage has no domain
   */
  readonly domainUrl: string;

  /**
   * Grants a principal permission to invoke the routes with `HttpIamAuthorizer` of the stage, or of a part of it.
   *
   * @throws ApiDefinitionError `InvalidRouteKey`
   */
  grantInvoke(grantee: IGrantable, options?: StageInvokeOptions): Grant;
}
