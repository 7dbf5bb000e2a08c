import { setFqn } from '@apigwv2/contracts';
import type { INetworkListener } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { ListenerIntegration } from './listener-integration';
import type { HttpListenerIntegrationOptions } from './private-integration-options';

/** Properties of an `HttpNlbIntegration`. */
export interface HttpNlbIntegrationProps extends HttpListenerIntegrationOptions {}

/**
 * An integration of an HTTP API with a Network Load Balancer inside a VPC. It opens the listener to its VPC link.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 * @example
 * import { Vpc } from 'aws-cdk-lib/aws-ec2';
 * import { NetworkLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
 *
 * const balancer = new NetworkLoadBalancer(stack, 'Balancer', { vpc: new Vpc(stack, 'Vpc') });
 * const listener = balancer.addListener('Http', { port: 80 });
 *
 * api.addRoute('ANY /books', { integration: new HttpNlbIntegration('Books', listener) });
 */
export class HttpNlbIntegration extends ListenerIntegration<INetworkListener> {
  static {
    setFqn(HttpNlbIntegration, '@apigwv2/integrations.HttpNlbIntegration');
  }
}
