import type { WebSocketIdentitySources } from '../identity-source/websocket-identity-source';
import type { LambdaAccessOptions } from '../lambda-access';
import type { PlacementOptions } from '../placement-options';

/** Properties of a `WebSocketLambdaAuthorizer`. */
export interface WebSocketLambdaAuthorizerProps extends LambdaAccessOptions, PlacementOptions {
  /** The name of the authorizer within its API, 1 to 128 characters. @default - the ID */
  readonly authorizerName?: string;

  /**
   * The parts that a connection request must have before the function is called; a request without one of them is rejected
   * with 401. A web page can set the query string of a connection, but no header.
   *
   * @default - the header `Authorization`, with a warning
   */
  readonly identitySource?: WebSocketIdentitySources;
}
