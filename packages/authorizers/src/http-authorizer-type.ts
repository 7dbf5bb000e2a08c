/**
 * What kind of authorizer guards routes of an HTTP API.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
 */
export const HttpAuthorizerType = {
  /** API Gateway checks a JSON Web Token itself. */
  JWT: 'JWT',
  /** A Lambda function looks at the request. */
  LAMBDA: 'REQUEST',
} as const;

/** One of the values of {@link HttpAuthorizerType}. */
export type HttpAuthorizerType = (typeof HttpAuthorizerType)[keyof typeof HttpAuthorizerType];
