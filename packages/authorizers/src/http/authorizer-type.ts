/**
 * The type of an authorizer of an HTTP API.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
 */
export const HttpAuthorizerType = {
  /** API Gateway validates a JSON Web Token. */
  JWT: 'JWT',
  /** A Lambda function evaluates the request. */
  LAMBDA: 'REQUEST',
} as const;

/** One of the values of {@link HttpAuthorizerType}. */
export type HttpAuthorizerType = (typeof HttpAuthorizerType)[keyof typeof HttpAuthorizerType];
