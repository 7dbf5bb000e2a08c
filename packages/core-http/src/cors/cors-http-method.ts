import { HttpMethod } from '@apigwv2/contracts';

/**
 * An HTTP method in CORS options.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 */
export const CorsHttpMethod = {
  ...HttpMethod,
  /** Every method. */
  ANY: '*',
} as const;

/** One of the values of {@link CorsHttpMethod}. */
export type CorsHttpMethod = (typeof CorsHttpMethod)[keyof typeof CorsHttpMethod];
