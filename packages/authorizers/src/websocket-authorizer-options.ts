import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { WebSocketAuthorizerType } from './websocket-authorizer-type';
import type { WebSocketIdentitySource } from './websocket-identity-source';

/** Identity sources as options take them: from the builder, or as text in the service's own spelling. */
export type WebSocketIdentitySources = readonly (string | WebSocketIdentitySource)[];

/**
 * Which function an authorizer of a WebSocket API asks, and how. Answers are not kept.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html
 */
export interface WebSocketAuthorizerOptions {
  /** The kind of the authorizer: `WebSocketAuthorizerType.LAMBDA`. */
  readonly type: WebSocketAuthorizerType;

  /** The URI by which API Gateway invokes the function. */
  readonly authorizerUri: string;

  /**
   * What a connection request must have, all of it, before the function is asked.
   *
   * @default - nothing
   */
  readonly identitySource?: WebSocketIdentitySources;

  /** The role by which API Gateway invokes the function. @default - a permission in the policy of the function */
  readonly role?: IRoleRef;
}
