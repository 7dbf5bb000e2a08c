import {
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { endpointOptions, type WebSocketEndpointOptions } from './endpoint-options';
import type { WebSocketIntegrationOptions, WebSocketRequestOptions } from './integration-options';
import { type BoundWebSocketIntegration, bindWebSocketIntegration } from './target';

/** How a WebSocket API passes messages on to a URL. */
export interface WebSocketHttpProxyIntegrationProps extends WebSocketEndpointOptions, WebSocketRequestOptions {}

/**
 * Lets an HTTP endpoint answer routes of a WebSocket API: it gets each message as it is, and the client gets its answer
 * as it is, from a route that returns responses.
 *
 * The endpoint knows the connection only by what `requestParameters` give it. On `$connect`, map
 * `integration.request.header.Sec-WebSocket-Version` to `'0'`, or many endpoints answer 400.
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
export class WebSocketHttpProxyIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketHttpProxyIntegration, '@apigwv2/integrations.WebSocketHttpProxyIntegration');
  }

  readonly protocol = 'WEBSOCKET';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly options: WebSocketIntegrationOptions;

  /**
   * @param id names the integration within its API, and so its logical id
   * @param url `http://` or `https://`, 1 to 2048 characters, no spaces; `${stageVariables.host}` is filled in
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `MappingMalformed`,
   * `TimeoutOutOfRange` or `UrlMalformed` for options that the service would refuse
   */
  constructor(
    readonly id: string,
    url: string,
    props: WebSocketHttpProxyIntegrationProps = {},
  ) {
    this.names = props.vpcLink === undefined ? [] : [props.vpcLink];
    this.settings = { url, ...props };
    this.options = endpointOptions('HTTP_PROXY', url, props, `WebSocketHttpProxyIntegration '${id}'`);
  }

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    return bindWebSocketIntegration(context, this.options);
  }
}
