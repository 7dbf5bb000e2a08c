/**
 * What the function of an authorizer answers.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 */
export const HttpLambdaResponseType = {
  /** Yes or no: `{ isAuthorized: true }`. */
  SIMPLE: 'SIMPLE',
  /** An IAM policy, which says what the caller may invoke. */
  IAM: 'IAM',
} as const;

/** One of the values of {@link HttpLambdaResponseType}. */
export type HttpLambdaResponseType = (typeof HttpLambdaResponseType)[keyof typeof HttpLambdaResponseType];
