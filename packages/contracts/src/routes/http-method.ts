import type { HTTP_METHODS, WordOf } from '@apigwv2/spec';

/**
 * The method of an HTTP route. `ANY` matches the methods of its path that no other route has.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
 */
export const HttpMethod = {
  ANY: 'ANY',
  DELETE: 'DELETE',
  GET: 'GET',
  HEAD: 'HEAD',
  OPTIONS: 'OPTIONS',
  PATCH: 'PATCH',
  POST: 'POST',
  PUT: 'PUT',
} as const satisfies { readonly [method in WordOf<typeof HTTP_METHODS>]: method };

/** One of the methods of {@link HttpMethod}. */
export type HttpMethod = (typeof HttpMethod)[keyof typeof HttpMethod];
