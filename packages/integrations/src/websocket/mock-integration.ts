import {
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type {
  WebSocketIntegrationOptions,
  WebSocketTargetOptions,
  WebSocketTemplateOptions,
} from './integration-options';
import { type BoundWebSocketIntegration, bindWebSocketIntegration } from './target';
import type { WebSocketTemplates } from './templates/templates';
import { checkWebSocketIntegration } from './validate-integration';

/** How a WebSocket API answers by itself. */
export interface WebSocketMockIntegrationProps
  extends WebSocketTargetOptions,
    Omit<WebSocketTemplateOptions, 'requestParameters'> {}

/**
 * Lets API Gateway answer routes of a WebSocket API by itself. Its request template gives a status code, by which a
 * response is chosen; without one it is 200.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 * @example
 * const ping = WebSocketMockIntegration.reply('Ping', { pong: true });
 * const whoAmI = WebSocketMockIntegration.reply('WhoAmI', { id: WebSocketValue.context('connectionId') });
 */
export class WebSocketMockIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketMockIntegration, '@apigwv2/integrations.WebSocketMockIntegration');
  }

  /**
   * Answers every message by one template. Routes return the answer, unless they say otherwise.
   *
   * @param id names the integration within its API, and so its logical id
   * @param body an object that is written as JSON, with each `WebSocketValue` filled in, or a text in the Velocity Template
   * Language
   */
  static reply(id: string, body: WebSocketTemplates[string]): WebSocketMockIntegration {
    return new WebSocketMockIntegration(id, { responses: { $default: { responseTemplates: { $default: body } } } });
  }

  readonly protocol = 'WEBSOCKET';
  readonly settings: object;
  private readonly options: WebSocketIntegrationOptions;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `MappingMalformed` or
   * `TimeoutOutOfRange` for options that the service would refuse
   */
  constructor(
    readonly id: string,
    props: WebSocketMockIntegrationProps = {},
  ) {
    this.settings = { ...props };
    this.options = { ...props, integrationType: 'MOCK' };
    checkWebSocketIntegration(this.options, `WebSocketMockIntegration '${id}'`);
  }

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    return bindWebSocketIntegration(context, this.options);
  }
}
