/**
 * A method that browsers may be allowed to send from other origins.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 */
export const CorsHttpMethod = {
  /** Every method. */
  ANY: '*',
  DELETE: 'DELETE',
  GET: 'GET',
  HEAD: 'HEAD',
  OPTIONS: 'OPTIONS',
  PATCH: 'PATCH',
  POST: 'POST',
  PUT: 'PUT',
} as const;

/** One of the values of {@link CorsHttpMethod}. */
export type CorsHttpMethod = (typeof CorsHttpMethod)[keyof typeof CorsHttpMethod];
