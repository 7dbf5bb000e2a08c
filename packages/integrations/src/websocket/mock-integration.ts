import {
  checkedProps,
  either,
  jsonObject,
  map,
  oneOf,
  optional,
  options,
  setFqn,
  string,
  targetPlace,
} from '@apigwv2/contracts';
import { ContentHandling } from './content-handling';
import {
  WEBSOCKET_TARGET_OPTIONS,
  type WebSocketTargetOptions,
  type WebSocketTemplateOptions,
} from './integration-options';
import { WEBSOCKET_INTEGRATION_RESPONSE } from './integration-response';
import { WebSocketOptionsTarget } from './options-target';
import { PassthroughBehavior } from './passthrough-behavior';
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
    props = checkedProps(WEBSOCKET_MOCK_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, { ...props }, () => ({ ...props, integrationType: 'MOCK' }));
  }
}

/** The kinds of the options of {@link WebSocketMockIntegrationProps}. */
export const WEBSOCKET_MOCK_INTEGRATION_PROPS = options<WebSocketMockIntegrationProps>({
  ...WEBSOCKET_TARGET_OPTIONS.kinds,
  passthroughBehavior: optional(oneOf(PassthroughBehavior)),
  requestTemplates: optional(map(either(string, jsonObject))),
  templateSelectionExpression: optional(string),
  contentHandling: optional(oneOf(ContentHandling)),
  responses: optional(map(WEBSOCKET_INTEGRATION_RESPONSE)),
});
