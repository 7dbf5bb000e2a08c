import type { HttpMethod } from '@apigwv2/contracts';
import type { HttpConnectionType } from './connection-type';
import type { IntegrationCredentials } from './integration-credentials';
import type { HttpIntegrationSubtype } from './integration-subtype';
import type { HttpIntegrationType } from './integration-type';
import type { PayloadFormatVersion } from './payload-format-version';
import type { HttpTargetOptions } from './target-options';

/**
 * Options of an integration of an HTTP API, which calls a URI or an action of an AWS service.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html
 */
export type HttpIntegrationOptions = HttpUriIntegrationOptions | HttpActionIntegrationOptions;

/** Options of an integration of an HTTP API with a URI. */
export interface HttpUriIntegrationOptions extends HttpConnectionOptions {
  /** The type of the target. */
  readonly integrationType: HttpIntegrationType;

  /**
   * The target, 1 to 2048 characters: the ARN of a function for `AWS_PROXY`, a URL for `HTTP_PROXY`, or the ARN of a
   * listener or Cloud Map service for `HTTP_PROXY` through a VPC link.
   */
  readonly integrationUri: string;

  /** Not allowed with a URI. @default - none */
  readonly integrationSubtype?: undefined;

  /** The identity that API Gateway uses to call the target. @default - its service principal */
  readonly credentials?: IntegrationCredentials;
}

/** Options of an integration of an HTTP API with an action of an AWS service. */
export interface HttpActionIntegrationOptions extends HttpConnectionOptions {
  /** The type of actions of AWS services. */
  readonly integrationType: 'AWS_PROXY';

  /** The action. Its parameters are the `parameterMapping`. */
  readonly integrationSubtype: HttpIntegrationSubtype;

  /** Not allowed with a subtype. @default - none */
  readonly integrationUri?: undefined;

  /** The credentials of a role that may call the action. */
  readonly credentials: IntegrationCredentials;
}

/** Options of both kinds of integrations. */
export interface HttpConnectionOptions extends HttpTargetOptions {
  /**
   * The method of the call; `ANY` forwards that of the request.
   *
   * @default - chosen by the service for `AWS_PROXY`; required for `HTTP_PROXY`
   */
  readonly method?: HttpMethod;

  /**
   * The format of requests and responses. `HTTP_PROXY` and actions of AWS services support version 1.0 only.
   *
   * @default - 2.0 for a function, 1.0 otherwise
   */
  readonly payloadFormatVersion?: PayloadFormatVersion;

  /**
   * The network path to the target.
   *
   * @default HttpConnectionType.INTERNET
   */
  readonly connectionType?: HttpConnectionType;

  /**
   * The ID of the VPC link, for connection type `VPC_LINK`.
   *
   * @default - no VPC link
   */
  readonly connectionId?: string;

  /**
   * The server name in the TLS certificate of a target behind a VPC link, 1 to 512 characters. It makes the link use HTTPS.
   *
   * @default - the link uses plain HTTP
   */
  readonly secureServerName?: string;
}
