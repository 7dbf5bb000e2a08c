import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { Duration } from 'aws-cdk-lib/core';
import type { AuthorizerPayloadVersion } from './authorizer-payload-version';
import type { HttpLambdaResponseType } from './http-lambda-response-type';
import type { HttpIdentitySources } from './render-identity-sources';

/** How an HTTP API asks a Lambda function who may call. */
export interface HttpLambdaAuthorizerOptions {
  /** The name of the authorizer within its API, 1 to 128 characters. @default - the id */
  readonly authorizerName?: string;

  /** What the function answers. @default [HttpLambdaResponseType.IAM] */
  readonly responseTypes?: readonly HttpLambdaResponseType[];

  /**
   * The shape of the event that the function gets. Simple answers need 2.0; IAM policies go with both.
   *
   * @default - 2.0 where `responseTypes` has `SIMPLE`, else 1.0
   */
  readonly payloadFormatVersion?: AuthorizerPayloadVersion;

  /**
   * The role by which API Gateway invokes the function. No permission is given then.
   *
   * @default - a permission in the policy of the function
   */
  readonly role?: IRoleRef;

  /**
   * Whether somebody outside this app lets the API invoke the function: nothing is granted then, and nothing is said
   * about a function that this app could not grant it for.
   *
   * @default false
   */
  readonly permissionGrantedElsewhere?: boolean;
}

/** What a request must have before the function is asked, and how long its answer holds. */
export interface HttpLambdaAuthorizerCache {
  /** Left out where answers may be cached. */
  readonly cache?: undefined;

  /**
   * What a request must have, all of it, before the function is asked: one that lacks any is answered with 401. An
   * answer holds for all requests in which these are equal, on every route: add
   * `HttpIdentitySource.context('routeKey')` where answers depend on the route.
   *
   * @default - the header `Authorization`; nothing where `resultsCacheTtl` is 0
   */
  readonly identitySource?: HttpIdentitySources;

  /**
   * How long an answer holds: whole seconds, 0 to 1 hour; 0 asks anew for each request.
   *
   * @default Duration.minutes(5)
   */
  readonly resultsCacheTtl?: Duration;
}

/** The function is asked for each request, whatever the request has. */
export interface HttpLambdaAuthorizerNoCache {
  /** No answer is kept, and no request is refused before the function has seen it. */
  readonly cache: 'off';

  /** A request need not have anything; `resultsCacheTtl: Duration.seconds(0)` goes with identity sources. */
  readonly identitySource?: never;

  /** It is 0. */
  readonly resultsCacheTtl?: never;
}

/** How an HTTP API asks a Lambda function who may call, and whether it keeps the answer. */
export type HttpLambdaAuthorizerProps = HttpLambdaAuthorizerOptions &
  (HttpLambdaAuthorizerCache | HttpLambdaAuthorizerNoCache);
