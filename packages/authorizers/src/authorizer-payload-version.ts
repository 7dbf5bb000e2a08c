/**
 * The shape of the event that the function of an authorizer gets.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 */
export const AuthorizerPayloadVersion = {
  /** The shape that authorizers of REST APIs get too. */
  VERSION_1_0: '1.0',
  /** The shape made for HTTP APIs; the only one with simple answers. */
  VERSION_2_0: '2.0',
} as const;

/** One of the values of {@link AuthorizerPayloadVersion}. */
export type AuthorizerPayloadVersion = (typeof AuthorizerPayloadVersion)[keyof typeof AuthorizerPayloadVersion];
