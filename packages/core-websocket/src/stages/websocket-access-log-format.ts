import type { WebSocketAccessLogVariable } from '@apigwv2/contracts';
import { type AccessLogFields, jsonAccessLogFormat, plainAccessLogFormat } from '@apigwv2/contracts/kernel';

/**
 * A factory of access log formats for stages of WebSocket APIs, from the `$context` variables of WebSocket APIs.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html
 */
export class WebSocketAccessLogFormat {
  /** Returns a format of one JSON object per message, with variables under their own names, or under names of your choice. */
  static json(fields: AccessLogFields<WebSocketAccessLogVariable>): string {
    return jsonAccessLogFormat(fields);
  }

  /** Returns a format of variables separated by spaces. */
  static plain(...variables: readonly WebSocketAccessLogVariable[]): string {
    return plainAccessLogFormat(variables);
  }

  private constructor() {}
}

/** The default access log of a stage of a WebSocket API. */
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
