import { boolean, duration, list, optional, options, string } from '@apigwv2/contracts/kernel';
import type { Duration } from 'aws-cdk-lib/core';
import type { CorsHttpMethod } from './cors-http-method';

/**
 * The CORS options of an API. API Gateway answers preflight requests itself, and replaces CORS headers of integrations.
 *
 * A route that takes `OPTIONS`, such as `ANY /books` or `$default`, receives the preflight requests of its paths. It is not
 * known whether API Gateway adds the headers of CORS to its responses, so list the methods of a route instead of `ANY`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 * @example
 * const shop = new HttpApi(stack, 'Shop', {
 *   corsPreflight: {
 *     allowOrigins: ['https://shop.example.com'],
 *     allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.DELETE],
 *     allowHeaders: ['content-type'],
 *   },
 * });
 * const integration = new HttpUrlIntegration('Books', 'https://books.example.com');
 * shop.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE], integration });
 */
export interface CorsPreflightOptions {
  /** Whether to allow cookies and credentials in requests; not with the origin `*`. @default false */
  readonly allowCredentials?: boolean;
  /** The allowed request headers, such as `content-type` for JSON; `*` means all but `Authorization`. @default - none */
  readonly allowHeaders?: readonly string[];
  /** The allowed methods. @default - those that pages may always use: GET, HEAD and POST */
  readonly allowMethods?: readonly CorsHttpMethod[];
  /** The allowed origins: a scheme and a host such as `https://example.com`, or `*`. @default - none */
  readonly allowOrigins?: readonly string[];
  /** The response headers that pages may read. @default - none */
  readonly exposeHeaders?: readonly string[];
  /** The time that browsers may cache the response to a preflight request, in whole seconds; browsers cap it at one day or less. @default - the browser's default */
  readonly maxAge?: Duration;
}

/** The kinds of the options of {@link CorsPreflightOptions}. */
export const CORS_PREFLIGHT_OPTIONS = options<CorsPreflightOptions>({
  allowCredentials: optional(boolean),
  allowHeaders: optional(list(string)),
  allowMethods: optional(list(string)),
  allowOrigins: optional(list(string)),
  exposeHeaders: optional(list(string)),
  maxAge: optional(duration),
});
