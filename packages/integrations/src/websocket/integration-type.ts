import type { WEBSOCKET_INTEGRATION_TYPES, WordOf } from '@apigwv2/contracts';

/**
 * The type of target that an integration of a WebSocket API calls.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 */
export const WebSocketIntegrationType = {
  /** A Lambda function that receives the message unchanged. */
  AWS_PROXY: 'AWS_PROXY',
  /** An action of an AWS service, or a Lambda function, with templates for request and response. */
  AWS: 'AWS',
  /** An HTTP endpoint that receives the message unchanged. */
  HTTP_PROXY: 'HTTP_PROXY',
  /** An HTTP endpoint, with templates for request and response. */
  HTTP: 'HTTP',
  /** No target: API Gateway returns a response itself. */
  MOCK: 'MOCK',
} as const satisfies { readonly [type in WordOf<typeof WEBSOCKET_INTEGRATION_TYPES>]: type };

/** One of the values of {@link WebSocketIntegrationType}. */
export type WebSocketIntegrationType = (typeof WebSocketIntegrationType)[keyof typeof WebSocketIntegrationType];
