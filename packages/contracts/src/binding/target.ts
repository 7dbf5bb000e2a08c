import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ProtocolOf } from '../api/api-ref';

/** The version of the contract between targets and APIs. */
export const CONTRACT_VERSION = 1;

/**
 * An integration or an authorizer of routes.
 *
 * A target is bound once to each API and stack, and then admits each route. It keeps nothing between calls: state lives
 * in the scope of its binding.
 */
export interface ITarget<Api extends IApiRef> {
  /** The version of the contract that the target implements. @default 1 */
  readonly contractVersion?: 1;
  /** The protocol, by which the compiler tells targets of HTTP APIs and of WebSocket APIs apart. */
  readonly protocol: ProtocolOf<Api>;
  /** The ID of the target within its API, which determines the logical IDs of its resources. */
  readonly id: string;
  /**
   * The options of the target, with every construct and token that its resources point at: these decide in which stack an
   * authorizer is placed. Two targets of one class and equal settings under one ID are one target.
   *
   * @default - the target equals only itself
   */
  readonly settings?: object;
}
