import type { HttpMethod } from '@apigwv2/contracts';
import type { HttpConnectionType } from './connection-type';
import type { IntegrationCredentials } from './integration-credentials';
import type { HttpIntegrationSubtype } from './integration-subtype';
import type { HttpIntegrationType } from './integration-type';
import type { PayloadFormatVersion } from './payload-format-version';
import type { HttpTargetOptions } from './target-options';

/**
 * What an integration of an HTTP API calls, and how: something with a URI, or an action of an AWS service.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html
 */
export type HttpIntegrationOptions = HttpUriIntegrationOptions | HttpActionIntegrationOptions;

/** What an integration of an HTTP API that has a URI is told. */
export interface HttpUriIntegrationOptions extends HttpConnectionOptions {
  /** What kind of target is called. */
  readonly integrationType: HttpIntegrationType;

  /**
   * What is called: the ARN of a function for `AWS_PROXY`; for `HTTP_PROXY` a URL, or, through a VPC link, the ARN of
   * a listener or of a Cloud Map service. 1 to 2048 characters.
   */
  readonly integrationUri: string;

  /** None: the URI says what is called. @default - none */
  readonly integrationSubtype?: undefined;

  /** As whom API Gateway calls the target. @default - as itself */
  readonly credentials?: IntegrationCredentials;
}

/** What an integration of an HTTP API that calls an AWS service is told. */
export interface HttpActionIntegrationOptions extends HttpConnectionOptions {
  /** Actions of AWS services have this type. */
  readonly integrationType: 'AWS_PROXY';

  /** Which action is called, with its parameters as parameterMapping. */
  readonly integrationSubtype: HttpIntegrationSubtype;

  /** None: the subtype says what is called. @default - none */
  readonly integrationUri?: undefined;

  /** As whom API Gateway calls the action: a role that may do so. */
  readonly credentials: IntegrationCredentials;
}

/** What both kinds of integrations are told. */
export interface HttpConnectionOptions extends HttpTargetOptions {
  /**
   * The method by which the target is called; `ANY` is that of the request.
   *
   * @default - chosen by the service for `AWS_PROXY`; `HTTP_PROXY` needs one
   */
  readonly method?: HttpMethod;

  /**
   * The shape of what the target gets and answers. `HTTP_PROXY` and actions of AWS services know version 1.0 only.
   *
   * @default - 2.0 for a function, 1.0 otherwise
   */
  readonly payloadFormatVersion?: PayloadFormatVersion;

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
