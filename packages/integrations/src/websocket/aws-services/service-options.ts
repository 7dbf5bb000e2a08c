import { constructs, map, optional, options } from '@apigwv2/contracts';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import { WEBSOCKET_TARGET_OPTIONS, type WebSocketTargetOptions } from '../integration-options';
import { WEBSOCKET_INTEGRATION_RESPONSE, type WebSocketIntegrationResponses } from '../integration-response';

/** Options of every integration of a WebSocket API with an AWS service. */
export interface WebSocketServiceOptions extends WebSocketTargetOptions {
  /**
   * The role that API Gateway assumes to call the service. It must trust `apigateway.amazonaws.com`; a policy for this
   * action is added to it.
   *
   * @default - a new role that allows this action only, and the use of the customer managed key of the resource
   */
  readonly credentialsRole?: IRoleRef;

  /**
   * The responses, by `$default` or an expression such as `/4\d\d/`. With responses, routes return them unless they
   * override that.
   *
   * @default - one `$default` response, which returns the unchanged result
   */
  readonly responses?: WebSocketIntegrationResponses;
}

/** The kinds of the options of {@link WebSocketServiceOptions}. */
export const WEBSOCKET_SERVICE_OPTIONS = options<WebSocketServiceOptions>({
  ...WEBSOCKET_TARGET_OPTIONS.kinds,
  credentialsRole: optional(constructs.role),
  responses: optional(map(WEBSOCKET_INTEGRATION_RESPONSE)),
});
