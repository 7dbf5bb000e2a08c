import type { HttpMethod } from '@apigwv2/contracts';
import type { Duration } from 'aws-cdk-lib/core';
import type { HttpConnectionType } from './http-connection-type';
import type { HttpIntegrationType } from './http-integration-type';
import type { PayloadFormatVersion } from './payload-format-version';

/**
 * What an integration of an HTTP API calls, and how.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html
 */
export interface HttpIntegrationOptions {
  /** What kind of target is called. */
  readonly integrationType: HttpIntegrationType;

  /**
   * What is called: the ARN of a function for `AWS_PROXY`; for `HTTP_PROXY` a URL, or, through a VPC link, the ARN of
   * a listener or of a Cloud Map service. 1 to 2048 characters.
   */
  readonly integrationUri: string;

  /**
   * The method by which the target is called; `ANY` is that of the request.
   *
   * @default - chosen by the service for `AWS_PROXY`; `HTTP_PROXY` needs one
   */
  readonly method?: HttpMethod;

  /**
   * The shape of what the target gets and answers. `HTTP_PROXY` knows version 1.0 only.
   *
   * @default - 2.0 for `AWS_PROXY`, 1.0 for `HTTP_PROXY`
   */
  readonly payloadFormatVersion?: PayloadFormatVersion;

  /**
   * How long API Gateway waits for the target before it gives up on a request: 50 milliseconds to 30 seconds.
   *
   * @default - left to the service: 30 seconds
   */
  readonly timeout?: Duration;

  /**
   * What the integration is for, in up to 1024 characters.
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * Which way leads to the target.
   *
   * @default - left to the service: `INTERNET`
   */
  readonly connectionType?: HttpConnectionType;

  /**
   * The id of the VPC link that leads to the target, with connection type `VPC_LINK`.
   *
   * @default - no VPC link
   */
  readonly connectionId?: string;

  /**
   * The name in the certificate of a target behind a VPC link, 1 to 512 characters. The link then speaks HTTPS.
   *
   * @default - the link speaks plain HTTP
   */
  readonly secureServerName?: string;
}
