import { checked, checkedProps, options, setFqn, targetPlace } from '@apigwv2/contracts';
import { urlAfterId } from '../http-url';
import { endpointOptions, WEBSOCKET_ENDPOINT_OPTIONS, type WebSocketEndpointOptions } from './endpoint-options';
import { WEBSOCKET_TEMPLATE_OPTIONS, type WebSocketTemplateOptions } from './integration-options';
import { WebSocketOptionsTarget } from './options-target';

/** Properties of a `WebSocketHttpIntegration`. */
export interface WebSocketHttpIntegrationProps extends WebSocketEndpointOptions, WebSocketTemplateOptions {}

/**
 * An integration of a WebSocket API with an HTTP endpoint, with templates for requests and responses.
 *
 * On `$connect`, map `integration.request.header.Sec-WebSocket-Version` to `'0'`; many endpoints otherwise respond with 400.
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
export class WebSocketHttpIntegration extends WebSocketOptionsTarget {
  static {
    setFqn(WebSocketHttpIntegration, '@apigwv2/integrations.WebSocketHttpIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @param url `http://` or `https://`, 1 to 2048 characters, no spaces; may contain `${stageVariables.host}`
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `InvalidMapping`, `TimeoutOutOfRange`,
   * `InvalidUrl`
   */
  constructor(id: string, url: string, props: WebSocketHttpIntegrationProps = {}) {
    const at = targetPlace(new.target.name, id);
    checked('url', urlAfterId(new.target.name), url, at);
    props = checkedProps(WEBSOCKET_HTTP_INTEGRATION_PROPS, props, at);
    super(id, { url, ...props }, () => endpointOptions('HTTP', url, props));
  }
}

/** The kinds of the options of {@link WebSocketHttpIntegrationProps}. */
export const WEBSOCKET_HTTP_INTEGRATION_PROPS = options<WebSocketHttpIntegrationProps>({
  ...WEBSOCKET_ENDPOINT_OPTIONS.kinds,
  ...WEBSOCKET_TEMPLATE_OPTIONS.kinds,
});
