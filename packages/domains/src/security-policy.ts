/**
 * The versions of TLS and the ciphers that a domain takes. HTTP APIs and WebSocket APIs are served by `TLS_1_2` only;
 * the others are for REST APIs on the same domain.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html
 */
export const SecurityPolicy = {
  /** TLS 1.0 and newer. No HTTP or WebSocket API can be mapped. */
  TLS_1_0: 'TLS_1_0',
  /** TLS 1.2 and newer. */
  TLS_1_2: 'TLS_1_2',
} as const;

/** One of the values of {@link SecurityPolicy}, or one of the newer policies by its name. */
export type SecurityPolicy = (typeof SecurityPolicy)[keyof typeof SecurityPolicy] | `SecurityPolicy_${string}`;
