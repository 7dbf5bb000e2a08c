import { setFqn } from '@apigwv2/contracts';
import type { IApplicationListener } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { ListenerIntegration } from './listener-integration';
import type { HttpListenerIntegrationOptions } from './private-integration-options';

/** Properties of an `HttpAlbIntegration`. */
export interface HttpAlbIntegrationProps extends HttpListenerIntegrationOptions {}

/**
 * An integration of an HTTP API with an Application Load Balancer inside a VPC. It opens the listener to its VPC link.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 * @example
 * import { Vpc } from 'aws-cdk-lib/aws-ec2';
 * import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
 *
 * const balancer = new ApplicationLoadBalancer(stack, 'Balancer', { vpc: new Vpc(stack, 'Vpc') });
 * const listener = balancer.addListener('Http', { port: 80, open: false });
 *
 * api.addRoute('ANY /books', { integration: new HttpAlbIntegration('Books', listener) });
 */
export class HttpAlbIntegration extends ListenerIntegration<IApplicationListener> {
  static {
    setFqn(HttpAlbIntegration, '@apigwv2/integrations.HttpAlbIntegration');
  }
}
