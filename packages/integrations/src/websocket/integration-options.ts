import type { IVpcLinkRef } from 'aws-cdk-lib/aws-apigateway';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { Duration } from 'aws-cdk-lib/core';
import type { ContentHandling } from './content-handling';
import type { WebSocketIntegrationResponses } from './integration-response';
import type { WebSocketIntegrationType } from './integration-type';
import type { PassthroughBehavior } from './passthrough-behavior';
import type { WebSocketParameters } from './templates/parameter-mapping';
import type { WebSocketTemplates } from './templates/templates';

/** How long a WebSocket API waits for an integration, and what the integration is for. */
export interface WebSocketTargetOptions {
  /**
   * How long API Gateway waits for the target before it gives up on a message: 50 milliseconds to 29 seconds.
   *
   * @default - left to the service: 29 seconds
   */
  readonly timeout?: Duration;

  /** What the integration is for, in up to 1024 characters. @default - no description */
  readonly description?: string;
}

/** What a target gets for a message. */
export interface WebSocketRequestOptions {
  /**
   * What parameters of the request get: `integration.request.header.<name>`, `…querystring.<name>` or `…path.<name>` as
   * key; a source such as `context.connectionId`, `route.request.body.<path>` or `'a text'` as value.
   *
   * @default - none
   */
  readonly requestParameters?: WebSocketParameters;
}

/** How a message becomes a request, and an answer becomes what the client gets. */
export interface WebSocketTemplateOptions extends WebSocketRequestOptions {
  /** What the target gets: texts in the Velocity Template Language, or objects. @default - the message as it is */
  readonly requestTemplates?: WebSocketTemplates;

  /**
   * Which request template is taken: text and variables such as `${request.body.kind}` that come out as its key.
   *
   * @default - the template `$default`
   */
  readonly templateSelectionExpression?: string;

  /**
   * What becomes of a message that no template fits.
   *
   * @default - left to the service: PassthroughBehavior.WHEN_NO_MATCH
   */
  readonly passthroughBehavior?: PassthroughBehavior;

  /** How the payload of the message is converted. @default - not at all */
  readonly contentHandling?: ContentHandling;

  /**
   * What becomes of answers, by `$default` or an expression such as `/4\d\d/`. Routes return the answer then, unless
   * they say otherwise.
   *
   * @default - `$default`, with the answer as it is
   */
  readonly responses?: WebSocketIntegrationResponses;
}

/**
 * What an integration of a WebSocket API calls, and how.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html
 */
export interface WebSocketIntegrationOptions extends WebSocketTargetOptions, WebSocketTemplateOptions {
  /** What kind of target is called. */
  readonly integrationType: WebSocketIntegrationType;

  /**
   * What is called: the URI of a function or of an action of a service for `AWS_PROXY` and `AWS`, a URL for `HTTP_PROXY`
   * and `HTTP`. 1 to 2048 characters.
   *
   * @default - nothing, for `MOCK` alone
   */
  readonly integrationUri?: string;

  /**
   * The method by which the target is called.
   *
   * @default - `POST` for `AWS_PROXY`; `AWS`, `HTTP` and `HTTP_PROXY` need one
   */
  readonly integrationMethod?: string;

  /** The role by which API Gateway calls a service. @default - a permission in the policy of a function */
  readonly credentialsRole?: IRoleRef;

  /**
   * The VPC link to a network load balancer through which an endpoint is called: one of `aws-cdk-lib/aws-apigateway`, as
   * WebSocket APIs know no other.
   *
   * @default - through the internet
   */
  readonly vpcLink?: IVpcLinkRef;
}
