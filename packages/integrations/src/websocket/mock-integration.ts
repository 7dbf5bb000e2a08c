import { setFqn } from '@apigwv2/contracts';
import type { WebSocketTargetOptions, WebSocketTemplateOptions } from './integration-options';
import { WebSocketOptionsTarget } from './options-target';
import type { WebSocketTemplates } from './templates/templates';

/** Properties of a `WebSocketMockIntegration`. */
export interface WebSocketMockIntegrationProps
  extends WebSocketTargetOptions,
    Omit<WebSocketTemplateOptions, 'requestParameters'> {}

/**
 * An integration of a WebSocket API that responds without a backend. The status code in its request template, 200 by
 * default, selects the response.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 * @example
 * const ping = WebSocketMockIntegration.reply('Ping', { pong: true });
 * const whoAmI = WebSocketMockIntegration.reply('WhoAmI', { id: WebSocketValue.context('connectionId') });
 */
export class WebSocketMockIntegration extends WebSocketOptionsTarget {
  static {
    setFqn(WebSocketMockIntegration, '@apigwv2/integrations.WebSocketMockIntegration');
  }

  /**
   * Returns an integration with one response for every message. Routes return the response unless they override that.
   *
   * @param id the ID of the integration within its API, which determines its logical ID
   * @param body an object, which is rendered as JSON, or a string in the Velocity Template Language
   */
  static reply(id: string, body: WebSocketTemplates[string]): WebSocketMockIntegration {
    return new WebSocketMockIntegration(id, { responses: { $default: { responseTemplates: { $default: body } } } });
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `InvalidMapping`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: WebSocketMockIntegrationProps = {}) {
    super(id, { ...props }, () => ({ ...props, integrationType: 'MOCK' }));
  }
}
