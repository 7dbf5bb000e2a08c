import type { Duration } from 'aws-cdk-lib/core';
import type { CorsHttpMethod } from './cors-http-method';

/**
 * Which requests browsers may send to an API from pages of other origins. API Gateway answers their preflight requests
 * itself, and replaces what integrations answer about CORS.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 */
export interface CorsPreflightOptions {
  /** Whether requests may carry cookies and credentials; not together with the origin `*`. @default false */
  readonly allowCredentials?: boolean;
  /** The headers that requests may carry; `*` stands for all but `Authorization`. @default - none */
  readonly allowHeaders?: readonly string[];
  /** The methods that requests may have. @default - none */
  readonly allowMethods?: readonly CorsHttpMethod[];
  /** The origins that requests may come from: a scheme and a host such as `https://example.com`, or `*`. @default - none */
  readonly allowOrigins?: readonly string[];
  /** The headers of responses that pages may read. @default - none */
  readonly exposeHeaders?: readonly string[];
  /** How long a browser may keep the answer to a preflight request, at most one day. @default - left to the browser */
  readonly maxAge?: Duration;
}
