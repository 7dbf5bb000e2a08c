/**
 * What kind of target an integration of an HTTP API calls.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html
 */
export const HttpIntegrationType = {
  /** An HTTP endpoint, public or inside a VPC. */
  HTTP_PROXY: 'HTTP_PROXY',
  /** A Lambda function. */
  AWS_PROXY: 'AWS_PROXY',
} as const;

/** One of the values of {@link HttpIntegrationType}. */
export type HttpIntegrationType = (typeof HttpIntegrationType)[keyof typeof HttpIntegrationType];
