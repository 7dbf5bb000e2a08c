import type { HttpMethod } from '@apigwv2/contracts';
import type { Duration } from 'aws-cdk-lib/core';
import type { HttpConnectionType } from './http-connection-type';
import type { HttpIntegrationSubtype } from './http-integration-subtype';
import type { HttpIntegrationType } from './http-integration-type';
import type { IntegrationCredentials } from './integration-credentials';
import type { ParameterMapping } from './parameter-mapping';
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
   * Which action of an AWS service is called, with type `AWS_PROXY`; in place of an integrationUri, and with the
   * parameters of that action as parameterMapping.
   *
   * @default - no AWS service is called
   */
  readonly integrationSubtype?: HttpIntegrationSubtype;

  /**
   * What is called: the ARN of a function for `AWS_PROXY`; for `HTTP_PROXY` a URL, or, through a VPC link, the ARN of
   * a listener or of a Cloud Map service. 1 to 2048 characters.
   *
   * @default - none, with an integrationSubtype; needed otherwise
   */
  readonly integrationUri?: string;

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

  /**
   * As whom API Gateway calls the target.
   *
   * @default - as itself; an integrationSubtype needs them
   */
  readonly credentials?: IntegrationCredentials;

  /**
   * What is changed in requests before the target gets them; with an integrationSubtype, the parameters of the action.
   *
   * @default - nothing
   */
  readonly parameterMapping?: ParameterMapping;
}
