import { checked, checkedProps, options, setFqn, targetPlace } from '@apigwv2/contracts';
import { urlAfterId } from '../http-url';
import { endpointOptions, WEBSOCKET_ENDPOINT_OPTIONS, type WebSocketEndpointOptions } from './endpoint-options';
import { WEBSOCKET_REQUEST_OPTIONS, type WebSocketRequestOptions } from './integration-options';
import { WebSocketOptionsTarget } from './options-target';

/** Properties of a `WebSocketHttpProxyIntegration`. */
export interface WebSocketHttpProxyIntegrationProps extends WebSocketEndpointOptions, WebSocketRequestOptions {}

/**
 * An integration of a WebSocket API with an HTTP endpoint, without templates: the endpoint receives each message unchanged,
 * and clients receive its response unchanged from routes that return responses.
 *
 * The endpoint receives the connection ID only through `requestParameters`. On `$connect`, map
 * `integration.request.header.Sec-WebSocket-Version` to `'0'`; many endpoints otherwise respond with 400.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 * @example
 * const chat = new WebSocketHttpProxyIntegration('Chat', 'https://example.com/chat', {
 *   requestParameters: {
 *     'integration.request.header.Connection-Id': 'context.connectionId',
 *     'integration.request.header.Sec-WebSocket-Version': "'0'",
 *   },
 * });
 */
export class WebSocketHttpProxyIntegration extends WebSocketOptionsTarget {
  static {
    setFqn(WebSocketHttpProxyIntegration, '@apigwv2/integrations.WebSocketHttpProxyIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @param url `http://` or `https://`, 1 to 2048 characters, no spaces; may contain `${stageVariables.host}`
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `InvalidMapping`, `TimeoutOutOfRange`,
   * `InvalidUrl`
   */
  constructor(id: string, url: string, props: WebSocketHttpProxyIntegrationProps = {}) {
    const at = targetPlace(new.target.name, id);
    checked('url', urlAfterId(new.target.name), url, at);
    props = checkedProps(WEBSOCKET_HTTP_PROXY_INTEGRATION_PROPS, props, at);
    super(id, { url, ...props }, () => endpointOptions('HTTP_PROXY', url, props));
  }
}

/** The kinds of the options of {@link WebSocketHttpProxyIntegrationProps}. */
export const WEBSOCKET_HTTP_PROXY_INTEGRATION_PROPS = options<WebSocketHttpProxyIntegrationProps>({
  ...WEBSOCKET_ENDPOINT_OPTIONS.kinds,
  ...WEBSOCKET_REQUEST_OPTIONS.kinds,
});
