import { checkedProps, constructs, json, list, optional, options, setFqn, targetPlace } from '@apigwv2/contracts';
import type { IEventBusRef } from 'aws-cdk-lib/aws-events';
import { jsonString, renderJson, type WebSocketJson } from '../templates/template-parts';
import { WEBSOCKET_STRING, WebSocketValue } from '../templates/value';
import type { WebSocketServiceCall } from './service-call';
import { WEBSOCKET_SERVICE_OPTIONS, type WebSocketServiceOptions } from './service-options';
import { WebSocketServiceTarget } from './service-target';

/** Properties of a `WebSocketEventBridgeIntegration`. */
export interface WebSocketEventBridgeIntegrationProps extends WebSocketServiceOptions {
  /** The event bus. */
  readonly eventBus: IEventBusRef;

  /** The source of the event, such as `shop.chat`. */
  readonly source: string | WebSocketValue;

  /** The detail type of the event, such as `MessageSent`. */
  readonly detailType: string | WebSocketValue;

  /** The detail of the event: an object, or a placeholder for one in JSON. @default - the unchanged message */
  readonly detail?: WebSocketValue | { readonly [name: string]: WebSocketJson };

  /** The ARNs of the resources that the event concerns. @default - no resources */
  readonly resources?: readonly (string | WebSocketValue)[];
}

/**
 * An integration of a WebSocket API that puts events on an EventBridge event bus. Its role allows this action on the bus only.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html
 * @example
 * import { EventBus } from 'aws-cdk-lib/aws-events';
 *
 * const sent = new WebSocketEventBridgeIntegration('Sent', {
 *   eventBus: new EventBus(stack, 'Bus'),
 *   source: 'shop.chat',
 *   detailType: 'MessageSent',
 *   detail: { from: WebSocketValue.context('connectionId'), text: WebSocketValue.body('text') },
 * });
 */
export class WebSocketEventBridgeIntegration extends WebSocketServiceTarget {
  static {
    setFqn(WebSocketEventBridgeIntegration, '@apigwv2/integrations.WebSocketEventBridgeIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: WebSocketEventBridgeIntegrationProps) {
    props = checkedProps(WEBSOCKET_EVENT_BRIDGE_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, () => putEvents(props));
  }
}

function putEvents(props: WebSocketEventBridgeIntegrationProps): WebSocketServiceCall {
  const { eventBus, source, detailType, detail = WebSocketValue.body(), resources } = props;
  const { eventBusName, eventBusArn } = eventBus.eventBusRef;
  const event = renderJson({
    EventBusName: eventBusName,
    Source: source,
    DetailType: detailType,
    Detail: jsonString(detail),
    Resources: resources,
  });
  return {
    action: 'events:PutEvents',
    resource: eventBus,
    arns: [eventBusArn],
    template: `{"Entries":[${event}]}`,
  };
}

/** The kinds of the options of {@link WebSocketEventBridgeIntegrationProps}. */
export const WEBSOCKET_EVENT_BRIDGE_INTEGRATION_PROPS = options<WebSocketEventBridgeIntegrationProps>({
  ...WEBSOCKET_SERVICE_OPTIONS.kinds,
  eventBus: constructs.eventBus,
  source: WEBSOCKET_STRING,
  detailType: WEBSOCKET_STRING,
  detail: optional(json),
  resources: optional(list(WEBSOCKET_STRING)),
});
