import { duration, either, list, oneOf, optional, options, string } from '@apigwv2/contracts';
import type { Duration } from 'aws-cdk-lib/core';
import type { HttpIdentitySources } from '../identity-source/http-identity-source';
import { IDENTITY_SOURCE } from '../identity-source/identity-sources';
import { LAMBDA_ACCESS_OPTIONS, type LambdaAccessOptions } from '../lambda-access';
import { PLACEMENT_OPTIONS, type PlacementOptions } from '../placement-options';
import { AuthorizerPayloadVersion } from './authorizer-payload-version';
import { HttpLambdaResponseType } from './lambda-response-type';

/** Options of an `HttpLambdaAuthorizer`, except those of its cache. */
export interface HttpLambdaAuthorizerOptions extends LambdaAccessOptions, PlacementOptions {
  /** The name of the authorizer within its API, 1 to 128 characters. @default - the ID */
  readonly authorizerName?: string;

  /** The formats of the responses of the function. @default [HttpLambdaResponseType.IAM] */
  readonly responseTypes?: readonly HttpLambdaResponseType[];

  /**
   * The format of the event that the function receives. Simple responses require 2.0; both versions support IAM policies.
   *
   * @default - 2.0 if `responseTypes` contains `SIMPLE`, otherwise 1.0
   */
  readonly payloadFormatVersion?: AuthorizerPayloadVersion;
}

/** Options of the cache of an `HttpLambdaAuthorizer`. */
export interface HttpLambdaAuthorizerCache {
  /** Undefined if responses may be cached. */
  readonly cache?: undefined;

  /**
   * The parts that a request must have before the function is called; a request without one of them is rejected with 401.
   * A cached response applies to all requests in which these are equal, on every route: add
   * `HttpIdentitySource.context('routeKey')` if responses depend on the route.
   *
   * @default - the header `Authorization`
   */
  readonly identitySource?: HttpIdentitySources;

  /**
   * The time for which a response is cached: whole seconds, 0 to 1 hour. 0 disables the cache, and keeps the
   * identity sources: a request without one of them is rejected.
   *
   * @default Duration.minutes(5)
   */
  readonly resultsCacheTtl?: Duration;
}

/** Options of an `HttpLambdaAuthorizer` that calls the function for every request. */
export interface HttpLambdaAuthorizerNoCache {
  /** Disables the cache. No request is rejected before the function is called. */
  readonly cache: 'off';

  /** Not available without a cache; to require identity sources, set `resultsCacheTtl: Duration.seconds(0)` instead. */
  readonly identitySource?: never;

  /** Not available without a cache. */
  readonly resultsCacheTtl?: never;
}

/** Properties of an `HttpLambdaAuthorizer`. */
export type HttpLambdaAuthorizerProps = HttpLambdaAuthorizerOptions &
  (HttpLambdaAuthorizerCache | HttpLambdaAuthorizerNoCache);

/** The kinds of the options of {@link HttpLambdaAuthorizerProps}. */
export const HTTP_LAMBDA_AUTHORIZER_PROPS = options<HttpLambdaAuthorizerProps>({
  authorizerName: optional(string),
  responseTypes: optional(list(oneOf(HttpLambdaResponseType))),
  payloadFormatVersion: optional(oneOf(AuthorizerPayloadVersion)),
  ...LAMBDA_ACCESS_OPTIONS.kinds,
  ...PLACEMENT_OPTIONS.kinds,
  cache: optional(oneOf(['off'], 'leave it out to cache')),
  identitySource: optional(list(either(string, IDENTITY_SOURCE))),
  resultsCacheTtl: optional(duration),
});
