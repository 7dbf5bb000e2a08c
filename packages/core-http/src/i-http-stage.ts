import type { IHttpApiRef } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { IResource } from 'aws-cdk-lib/core';

/** Points at a stage of an HTTP API. */
export interface IHttpStageRef extends IStageRef {
  /** The brand of HTTP stages. */
  readonly isHttpStage: boolean;
}

/** A stage of an HTTP API. */
export interface IHttpStage extends IHttpStageRef, IResource {
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

  /** A metric of this stage by its CloudWatch name. @default - average over 5 minutes */
  metric(metricName: string, options?: MetricOptions): Metric;
  /** The number of responses with a status of 400 to 499. @default - sum over 5 minutes */
  metricClientError(options?: MetricOptions): Metric;
  /** The number of responses with a status of 500 and above. @default - sum over 5 minutes */
  metricServerError(options?: MetricOptions): Metric;
  /** The amount of data processed, in bytes. @default - sum over 5 minutes */
  metricDataProcessed(options?: MetricOptions): Metric;
  /** The number of requests. @default - sample count over 5 minutes */
  metricCount(options?: MetricOptions): Metric;
  /** The time, in milliseconds, that integrations take to answer. @default - average over 5 minutes */
  metricIntegrationLatency(options?: MetricOptions): Metric;
  /** The time, in milliseconds, from a request to its response. @default - average over 5 minutes */
  metricLatency(options?: MetricOptions): Metric;
}
