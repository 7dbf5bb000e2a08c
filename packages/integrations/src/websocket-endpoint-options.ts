import type { HttpMethod } from '@apigwv2/contracts';
import type { IVpcLinkRef } from 'aws-cdk-lib/aws-apigateway';
import type { WebSocketTargetOptions } from './websocket-integration-options';

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
