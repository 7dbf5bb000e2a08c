import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { Duration } from 'aws-cdk-lib/core';
import type { AuthorizerPayloadVersion } from './authorizer-payload-version';
import type { JwtIssuer } from './jwt-issuer';
import type { HttpIdentitySources } from './render-identity-sources';

/**
 * Which JSON Web Tokens an authorizer accepts, and where it finds them.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export interface JwtAuthorizerOptions {
  /** The kind of the authorizer: `HttpAuthorizerType.JWT`. */
  readonly type: 'JWT';

  /** Who signs the tokens: their claim `iss`. A text starts with `https://`. */
  readonly jwtIssuer: string | JwtIssuer;

  /** Whom the tokens may be for: their claim `aud`, or `client_id` where they have no `aud`. 1 to 50. */
  readonly jwtAudience: readonly string[];

  /**
   * Where a request has its token: one header or one parameter of the query string.
   *
   * @default - the header `Authorization`
   */
  readonly identitySource?: HttpIdentitySources;
}

/**
 * Which function an authorizer asks, and how.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 */
export interface RequestAuthorizerOptions {
  /** The kind of the authorizer: `HttpAuthorizerType.LAMBDA`. */
  readonly type: 'REQUEST';

  /** The URI by which API Gateway invokes the function. */
  readonly authorizerUri: string;

  /**
   * What a request must have before the function is asked, and what answers are cached by.
   *
   * @default - nothing, which needs a `resultsCacheTtl` of 0
   */
  readonly identitySource?: HttpIdentitySources;

  /** The shape of the event that the function gets. @default AuthorizerPayloadVersion.VERSION_2_0 */
  readonly payloadFormatVersion?: AuthorizerPayloadVersion;

  /** Whether the function may answer yes or no instead of an IAM policy. Needs version 2.0. @default false */
  readonly enableSimpleResponses?: boolean;

  /**
   * How long an answer holds for requests with equal identity sources: whole seconds, 0 to 1 hour; 0 asks anew for
   * each request.
   *
   * @default - left to the service: 5 minutes
   */
  readonly resultsCacheTtl?: Duration;

  /** The role by which API Gateway invokes the function. @default - a permission in the policy of the function */
  readonly role?: IRoleRef;
}

/** What an authorizer of an HTTP API is made of. */
export type HttpAuthorizerOptions = JwtAuthorizerOptions | RequestAuthorizerOptions;
