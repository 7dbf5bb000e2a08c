import { type CORS_METHODS, HttpMethod, type WordOf } from '@apigwv2/contracts';

/**
 * An HTTP method in CORS options.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 */
export const CorsHttpMethod = {
  ...HttpMethod,
  /** Every method. */
  ANY: '*',
} as const satisfies { readonly [method in keyof typeof HttpMethod]: WordOf<typeof CORS_METHODS> };

/** One of the values of {@link CorsHttpMethod}. */
export type CorsHttpMethod = (typeof CorsHttpMethod)[keyof typeof CorsHttpMethod];
