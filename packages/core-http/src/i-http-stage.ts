import type { IHttpApiRef } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IResource } from 'aws-cdk-lib/core';
import type { IHttpMetrics } from './i-http-metrics';

/** Points at a stage of an HTTP API. */
export interface IHttpStageRef extends IStageRef {
  /** The brand of HTTP stages. */
  readonly isHttpStage: boolean;
}

/** A stage of an HTTP API. */
export interface IHttpStage extends IHttpStageRef, IHttpMetrics, IResource {
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
