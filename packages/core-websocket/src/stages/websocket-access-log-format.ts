import {
  type AccessLogFields,
  jsonAccessLogFormat,
  plainAccessLogFormat,
  type WebSocketAccessLogVariable,
} from '@apigwv2/contracts/kernel';

/**
 * What a stage of a WebSocket API writes into its access log, built from the `$context` variables that WebSocket APIs
 * have.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html
 */
export class WebSocketAccessLogFormat {
  /** One JSON object a message, with variables under their own names, or under names of yours. */
  static json(fields: AccessLogFields<WebSocketAccessLogVariable>): string {
    return jsonAccessLogFormat(fields);
  }

  /** Variables one after the other, with spaces between. */
  static plain(...variables: readonly WebSocketAccessLogVariable[]): string {
    return plainAccessLogFormat(variables);
  }

  private constructor() {}
}

/** What a WebSocket stage writes unless told otherwise: who sent what, what became of it, and what went wrong where. */
export const WEBSOCKET_ACCESS_LOG: { readonly protocol: 'WEBSOCKET'; readonly format: string } = {
  protocol: 'WEBSOCKET',
  format: WebSocketAccessLogFormat.json([
    'requestId',
    'requestTime',
    'eventType',
    'routeKey',
    'connectionId',
    'connectedAt',
    'messageId',
    'identity.sourceIp',
    'identity.userAgent',
    'status',
    'integrationLatency',
    'integration.status',
    'integration.error',
    'authorizer.error',
    'error.message',
    'error.responseType',
    'error.validationErrorString',
  ]),
};
