import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { WebSocketTargetOptions } from '../integration-options';
import type { WebSocketIntegrationResponses } from '../integration-response';

/** How a WebSocket API calls an AWS service that one of the classes knows. */
export interface WebSocketServiceOptions extends WebSocketTargetOptions {
  /**
   * The role by which API Gateway calls the service. It must trust `apigateway.amazonaws.com`, and gets what it needs by
   * a policy beside the integration.
   *
   * @default - a new role that may do this and nothing else, with the key of the resource where it has one
   */
  readonly credentialsRole?: IRoleRef;

  /**
   * What becomes of answers, by `$default` or an expression such as `/4\d\d/`. Routes return the answer then, unless
   * they say otherwise.
   *
   * @default - `$default`, with the answer as it is
   */
  readonly responses?: WebSocketIntegrationResponses;
}
