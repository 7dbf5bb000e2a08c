/**
 * Which way an HTTP API takes to an endpoint.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 */
export const HttpConnectionType = {
  /** Through a VPC link, to a listener of a load balancer or a Cloud Map service. */
  VPC_LINK: 'VPC_LINK',
  /** Through the internet. */
  INTERNET: 'INTERNET',
} as const;

/** One of the values of {@link HttpConnectionType}. */
export type HttpConnectionType = (typeof HttpConnectionType)[keyof typeof HttpConnectionType];
