/**
 * The network path from an HTTP API to an endpoint.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 */
export const HttpConnectionType = {
  /** A VPC link to a listener of a load balancer or to a Cloud Map service. */
  VPC_LINK: 'VPC_LINK',
  /** The public internet. */
  INTERNET: 'INTERNET',
} as const;

/** One of the values of {@link HttpConnectionType}. */
export type HttpConnectionType = (typeof HttpConnectionType)[keyof typeof HttpConnectionType];
