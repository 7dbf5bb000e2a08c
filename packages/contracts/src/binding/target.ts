import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import type { ProtocolOf } from '../api/api-ref';

/**
 * What the routes of an API lead to or are guarded by: an integration or an authorizer.
 *
 * A target is bound once to each API (and stack) it serves and then admits once for each route. It keeps nothing
 * between calls: what must be remembered lives in the scope it is given.
 */
export interface ITarget<Api extends IApiRef> {
  /** Keeps targets of HTTP APIs and of WebSocket APIs apart for the compiler. */
  readonly protocol: ProtocolOf<Api>;
  /** Names the target within its API, and so the logical id of what it makes. */
  readonly id: string;
  /** The constructs that its resources point at; they decide in which stack an authorizer lives. */
  readonly names?: readonly IConstruct[];
  /** What the user wrote. Two targets of one class and equal settings under one id are one target. */
  readonly settings?: object;
}
