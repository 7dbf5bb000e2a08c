/**
 * Where the endpoint of a domain is. The service refuses every other type for domains of HTTP and WebSocket APIs.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html
 */
export const EndpointType = {
  /** In the region of the stack. */
  REGIONAL: 'REGIONAL',
} as const;

/** One of the values of {@link EndpointType}. */
export type EndpointType = (typeof EndpointType)[keyof typeof EndpointType];
