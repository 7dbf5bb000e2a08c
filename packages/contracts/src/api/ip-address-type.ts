/**
 * The IP address type of an endpoint.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-ip-address-type.html
 */
export const IpAddressType = {
  /** IPv4 only. */
  IPV4: 'ipv4',
  /** IPv4 and IPv6. */
  DUAL_STACK: 'dualstack',
} as const;

/** One of the values of {@link IpAddressType}. */
export type IpAddressType = (typeof IpAddressType)[keyof typeof IpAddressType];
