import { constructs, duration, either, jsonObject, map, oneOf, optional, options, string } from '@apigwv2/contracts';
import type { IVpcLinkRef } from 'aws-cdk-lib/aws-apigateway';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { Duration } from 'aws-cdk-lib/core';
import { ContentHandling } from './content-handling';
import { WEBSOCKET_INTEGRATION_RESPONSE, type WebSocketIntegrationResponses } from './integration-response';
import { WebSocketIntegrationType } from './integration-type';
import { PassthroughBehavior } from './passthrough-behavior';
import type { WebSocketParameters } from './templates/parameter-mapping';
import type { WebSocketTemplates } from './templates/templates';

/** Options of every integration of a WebSocket API. */
export interface WebSocketTargetOptions {
  /**
   * The time that API Gateway waits for a response of the target: 50 milliseconds to 29 seconds.
   *
   * @default Duration.seconds(29)
   */
  readonly timeout?: Duration;

  /** The description, up to 1024 characters. @default - no description */
  readonly description?: string;
}

/** Options of the request to a target. */
export interface WebSocketRequestOptions {
  /**
   * The request parameters: `integration.request.header.<name>`, `…querystring.<name>` or `…path.<name>` as key, and a
   * source such as `context.connectionId`, `route.request.body.<path>` or `'a string'` as value.
   *
   * @default - no parameters
   */
  readonly requestParameters?: WebSocketParameters;
}

/** Options of the transformation of messages to requests, and of responses to messages. */
export interface WebSocketTemplateOptions extends WebSocketRequestOptions {
  /** The requests: strings in the Velocity Template Language, or objects. @default - the unchanged message */
  readonly requestTemplates?: WebSocketTemplates;

  /**
   * The expression that selects a request template by its key, such as `${request.body.kind}`.
   *
   * @default - the template `$default`
   */
  readonly templateSelectionExpression?: string;

  /**
   * The handling of messages without a matching template.
   *
   * @default PassthroughBehavior.WHEN_NO_MATCH
   */
  readonly passthroughBehavior?: PassthroughBehavior;

  /** The conversion of the message payload. @default - no conversion */
  readonly contentHandling?: ContentHandling;

  /**
   * The responses, by `$default` or an expression such as `/4\d\d/`. With responses, routes return them unless they
   * override that.
   *
   * @default - one `$default` response, which returns the unchanged result
   */
  readonly responses?: WebSocketIntegrationResponses;
}

/**
 * Options of an integration of a WebSocket API.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html
 */
export interface WebSocketIntegrationOptions extends WebSocketTargetOptions, WebSocketTemplateOptions {
  /** The type of the target. */
  readonly integrationType: WebSocketIntegrationType;

  /**
   * The target, 1 to 2048 characters: the URI of a function or of an action of a service for `AWS_PROXY` and `AWS`, a URL
   * for `HTTP_PROXY` and `HTTP`.
   *
   * @default - no target, allowed for `MOCK` only
   */
  readonly integrationUri?: string;

  /**
   * The method of the call.
   *
   * @default - `POST` for `AWS_PROXY`; required for `AWS`, `HTTP` and `HTTP_PROXY`
   */
  readonly integrationMethod?: string;

  /** The role that API Gateway assumes to call a service. @default - the resource policy of a function grants access */
  readonly credentialsRole?: IRoleRef;

  /**
   * The VPC link to a Network Load Balancer for the call: one of `aws-cdk-lib/aws-apigateway`. WebSocket APIs support no
   * other kind.
   *
   * @default - the call goes through the internet
   */
  readonly vpcLink?: IVpcLinkRef;
}

/** The kinds of the options of {@link WebSocketTargetOptions}. */
export const WEBSOCKET_TARGET_OPTIONS = options<WebSocketTargetOptions>({
  timeout: optional(duration),
  description: optional(string),
});

/** The kinds of the options of {@link WebSocketRequestOptions}. */
export const WEBSOCKET_REQUEST_OPTIONS = options<WebSocketRequestOptions>({
  requestParameters: optional(map(string)),
});

/** The kinds of the options of {@link WebSocketTemplateOptions}. */
export const WEBSOCKET_TEMPLATE_OPTIONS = options<WebSocketTemplateOptions>({
  ...WEBSOCKET_REQUEST_OPTIONS.kinds,
  requestTemplates: optional(map(either(string, jsonObject))),
  templateSelectionExpression: optional(string),
  passthroughBehavior: optional(oneOf(PassthroughBehavior)),
  contentHandling: optional(oneOf(ContentHandling)),
  responses: optional(map(WEBSOCKET_INTEGRATION_RESPONSE)),
});

/** The kinds of the options of {@link WebSocketIntegrationOptions}. */
export const WEBSOCKET_INTEGRATION_OPTIONS = options<WebSocketIntegrationOptions>({
  ...WEBSOCKET_TARGET_OPTIONS.kinds,
  ...WEBSOCKET_TEMPLATE_OPTIONS.kinds,
  integrationType: oneOf(WebSocketIntegrationType),
  integrationUri: optional(string),
  integrationMethod: optional(string),
  credentialsRole: optional(constructs.role),
  vpcLink: optional(constructs.vpcLink),
});
