import { HttpMethod } from '@apigwv2/contracts';
import type { IVpcLinkRef } from 'aws-cdk-lib/aws-apigateway';
import type {
  WebSocketIntegrationOptions,
  WebSocketTargetOptions,
  WebSocketTemplateOptions,
} from './integration-options';
import { checkWebSocketIntegration } from './validate-integration';

/** How a WebSocket API reaches an HTTP endpoint. */
export interface WebSocketEndpointOptions extends WebSocketTargetOptions {
  /** The method by which the endpoint is called. @default HttpMethod.POST */
  readonly integrationMethod?: HttpMethod;

  /**
   * The VPC link through which the endpoint is called: one of `aws-cdk-lib/aws-apigateway`, to a network load balancer
   * whose name the URL has. WebSocket APIs know no other kind.
   *
   * @default - through the internet
   */
  readonly vpcLink?: IVpcLinkRef;
}

/**
 * An integration that calls an endpoint, with every default filled in.
 *
 * @throws ApiDefinitionError as {@link checkWebSocketIntegration} does
 */
export function endpointOptions(
  integrationType: 'HTTP' | 'HTTP_PROXY',
  integrationUri: string,
  props: WebSocketEndpointOptions & WebSocketTemplateOptions,
  at: string,
): WebSocketIntegrationOptions {
  const { integrationMethod = HttpMethod.POST } = props;
  const options = { ...props, integrationType, integrationUri, integrationMethod };
  checkWebSocketIntegration(options, at);
  return options;
}
