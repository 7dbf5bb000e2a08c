import { either, list, optional, options, string } from '@apigwv2/contracts';
import { IDENTITY_SOURCE } from '../identity-source/identity-sources';
import type { WebSocketIdentitySources } from '../identity-source/websocket-identity-source';
import { LAMBDA_ACCESS_OPTIONS, type LambdaAccessOptions } from '../lambda-access';
import { PLACEMENT_OPTIONS, type PlacementOptions } from '../placement-options';

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

/** The kinds of the options of {@link WebSocketLambdaAuthorizerProps}. */
export const WEBSOCKET_LAMBDA_AUTHORIZER_PROPS = options<WebSocketLambdaAuthorizerProps>({
  ...LAMBDA_ACCESS_OPTIONS.kinds,
  ...PLACEMENT_OPTIONS.kinds,
  authorizerName: optional(string),
  identitySource: optional(list(either(string, IDENTITY_SOURCE))),
});
