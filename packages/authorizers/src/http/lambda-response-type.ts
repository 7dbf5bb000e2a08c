/**
 * The format of the response of a Lambda authorizer.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 */
export const HttpLambdaResponseType = {
  /** A boolean: `{ isAuthorized: true }`. */
  SIMPLE: 'SIMPLE',
  /** An IAM policy with the routes that the caller may invoke. */
  IAM: 'IAM',
} as const;

/** One of the values of {@link HttpLambdaResponseType}. */
export type HttpLambdaResponseType = (typeof HttpLambdaResponseType)[keyof typeof HttpLambdaResponseType];
