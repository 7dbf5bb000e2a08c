/**
 * The versions of TLS and the ciphers that a domain accepts. HTTP and WebSocket APIs require `TLS_1_2`; the other policies
 * are for REST APIs.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html
 */
export const SecurityPolicy = {
  /** TLS 1.0 and newer. The domain cannot map HTTP or WebSocket APIs. */
  TLS_1_0: 'TLS_1_0',
  /** TLS 1.2 and newer. */
  TLS_1_2: 'TLS_1_2',
} as const;

/** One of the values of {@link SecurityPolicy}, or the name of one of the newer policies. */
export type SecurityPolicy = (typeof SecurityPolicy)[keyof typeof SecurityPolicy] | `SecurityPolicy_${string}`;
