/**
 * The format of the event that the function of an authorizer receives.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 */
export const AuthorizerPayloadVersion = {
  /** The format that authorizers of REST APIs receive too. */
  VERSION_1_0: '1.0',
  /** The format of HTTP APIs; the only one that supports simple responses. */
  VERSION_2_0: '2.0',
} as const;

/** One of the values of {@link AuthorizerPayloadVersion}. */
export type AuthorizerPayloadVersion = (typeof AuthorizerPayloadVersion)[keyof typeof AuthorizerPayloadVersion];
