import {
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { endpointOptions, type WebSocketEndpointOptions } from './endpoint-options';
import type { WebSocketIntegrationOptions, WebSocketTemplateOptions } from './integration-options';
import { type BoundWebSocketIntegration, bindWebSocketIntegration } from './target';

/** How a WebSocket API calls a URL, and what it makes of messages and answers. */
export interface WebSocketHttpIntegrationProps extends WebSocketEndpointOptions, WebSocketTemplateOptions {}

/**
 * Lets an HTTP endpoint answer routes of a WebSocket API, with templates for what it gets and what the client gets.
 *
 * On `$connect`, map `integration.request.header.Sec-WebSocket-Version` to `'0'`, or many endpoints answer 400.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 * @example
 * const search = new WebSocketHttpIntegration('Search', 'https://example.com/search', {
 *   requestParameters: { 'integration.request.header.Connection-Id': 'context.connectionId' },
 *   requestTemplates: { $default: "{ \"term\": $input.json('$.term') }" },
 *   responses: {
 *     $default: { responseTemplates: { $default: "$input.json('$.hits')" } },
 *     '/5\\d\\d/': { responseTemplates: { $default: { error: 'try again' } } },
 *   },
 * });
 */
export class WebSocketHttpIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketHttpIntegration, '@apigwv2/integrations.WebSocketHttpIntegration');
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
    props: WebSocketHttpIntegrationProps = {},
  ) {
    this.names = props.vpcLink === undefined ? [] : [props.vpcLink];
    this.settings = { url, ...props };
    this.options = endpointOptions('HTTP', url, props, `WebSocketHttpIntegration '${id}'`);
  }

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    return bindWebSocketIntegration(context, this.options);
  }
}
