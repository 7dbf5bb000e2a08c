import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { Duration } from 'aws-cdk-lib/core';
import type { HttpIdentitySources } from '../identity-source/http-identity-source';
import type { JwtAuthorizerOptions } from '../jwt/jwt-authorizer-options';
import type { AuthorizerPayloadVersion } from './authorizer-payload-version';

/**
 * Options of an authorizer that calls a function.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 */
export interface RequestAuthorizerOptions {
  /** The type of the authorizer: `HttpAuthorizerType.LAMBDA`. */
  readonly type: 'REQUEST';

  /** The URI by which API Gateway invokes the function. */
  readonly authorizerUri: string;

  /**
   * The parts that a request must have before the function is called. They are the key of the cache.
   *
   * @default - none; a `resultsCacheTtl` above 0 requires one
   */
  readonly identitySource?: HttpIdentitySources;

  /** The format of the event that the function receives. @default AuthorizerPayloadVersion.VERSION_2_0 */
  readonly payloadFormatVersion?: AuthorizerPayloadVersion;

  /** Whether the function may return a boolean instead of an IAM policy. Requires version 2.0. @default false */
  readonly enableSimpleResponses?: boolean;

  /**
   * The time for which a response is cached for requests with equal identity sources: whole seconds, 0 to 1 hour. 0
   * disables the cache.
   *
   * @default - responses are not cached
   */
  readonly resultsCacheTtl?: Duration;

  /** The role by which API Gateway invokes the function. @default - a permission in the resource policy of the function */
  readonly role?: IRoleRef;
}

/** Options of an authorizer of an HTTP API. */
export type HttpAuthorizerOptions = JwtAuthorizerOptions | RequestAuthorizerOptions;
