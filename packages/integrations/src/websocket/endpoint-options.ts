import { constructs, HttpMethod, oneOf, optional, options } from '@apigwv2/contracts';
import type { IVpcLinkRef } from 'aws-cdk-lib/aws-apigateway';
import {
  WEBSOCKET_TARGET_OPTIONS,
  type WebSocketIntegrationOptions,
  type WebSocketTargetOptions,
  type WebSocketTemplateOptions,
} from './integration-options';

/** Options of every integration of a WebSocket API with an HTTP endpoint. */
export interface WebSocketEndpointOptions extends WebSocketTargetOptions {
  /** The method of the call. @default HttpMethod.POST */
  readonly integrationMethod?: HttpMethod;

  /**
   * The VPC link for the call: one of `aws-cdk-lib/aws-apigateway`, to a Network Load Balancer whose DNS name is in the URL.
   * WebSocket APIs support no other kind.
   *
   * @default - the call goes through the internet
   */
  readonly vpcLink?: IVpcLinkRef;
}

/** Returns the integration options of an endpoint. */
export function endpointOptions(
  integrationType: 'HTTP' | 'HTTP_PROXY',
  integrationUri: string,
  props: WebSocketEndpointOptions & WebSocketTemplateOptions,
): WebSocketIntegrationOptions {
  const { integrationMethod = HttpMethod.POST } = props;
  return { ...props, integrationType, integrationUri, integrationMethod };
}

/** The kinds of the options of {@link WebSocketEndpointOptions}. */
export const WEBSOCKET_ENDPOINT_OPTIONS = options<WebSocketEndpointOptions>({
  ...WEBSOCKET_TARGET_OPTIONS.kinds,
  integrationMethod: optional(oneOf(HttpMethod)),
  vpcLink: optional(constructs.vpcLink),
});
