import { constructs, either, list, oneOf, optional, options, string } from '@apigwv2/contracts';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import { IDENTITY_SOURCE } from '../identity-source/identity-sources';
import type { WebSocketIdentitySources } from '../identity-source/websocket-identity-source';
import { WebSocketAuthorizerType } from './authorizer-type';

/**
 * Options of an authorizer of a WebSocket API, which calls a function. Responses are not cached.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html
 */
export interface WebSocketAuthorizerOptions {
  /** The type of the authorizer: `WebSocketAuthorizerType.LAMBDA`. */
  readonly type: WebSocketAuthorizerType;

  /** The URI by which API Gateway invokes the function. */
  readonly authorizerUri: string;

  /**
   * The parts that a connection request must have before the function is called.
   *
   * @default - none
   */
  readonly identitySource?: WebSocketIdentitySources;

  /** The role by which API Gateway invokes the function. @default - a permission in the resource policy of the function */
  readonly role?: IRoleRef;
}

/** The kinds of the options of {@link WebSocketAuthorizerOptions}. */
export const WEBSOCKET_AUTHORIZER_OPTIONS = options<WebSocketAuthorizerOptions>({
  type: oneOf(WebSocketAuthorizerType, 'for IAM, use new WebSocketIamAuthorizer() on $connect'),
  authorizerUri: string,
  identitySource: optional(list(either(string, IDENTITY_SOURCE))),
  role: optional(constructs.role),
});
