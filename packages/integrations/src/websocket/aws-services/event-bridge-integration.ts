import {
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IEventBusRef } from 'aws-cdk-lib/aws-events';
import type { IConstruct } from 'constructs';
import { checkResource } from '../../require-construct';
import type { BoundWebSocketIntegration } from '../target';
import { jsonText, renderJson, type WebSocketJson } from '../templates/template-parts';
import { WebSocketValue } from '../templates/value';
import { bindServiceCall, namesOf, type ServiceCall, serviceCall } from './service-call';
import type { WebSocketServiceOptions } from './service-options';

/** What a WebSocket API sends to an event bus. */
export interface WebSocketEventBridgeIntegrationProps extends WebSocketServiceOptions {
  /** The event bus. */
  readonly eventBus: IEventBusRef;

  /** Where events come from, such as `shop.chat`. */
  readonly source: string | WebSocketValue;

  /** What kind of event it is, such as `MessageSent`. */
  readonly detailType: string | WebSocketValue;

  /** What happened: an object, or a value that is one in JSON. @default - the message as it is */
  readonly detail?: WebSocketValue | { readonly [name: string]: WebSocketJson };

  /** What it is about: ARNs. @default - none */
  readonly resources?: readonly (string | WebSocketValue)[];
}

/**
 * Sends what routes of a WebSocket API get to an event bus. Its role may put events there and nothing else.
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
export class WebSocketEventBridgeIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketEventBridgeIntegration, '@apigwv2/integrations.WebSocketEventBridgeIntegration');
  }

  readonly protocol = 'WEBSOCKET';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly call: ServiceCall;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `IntegrationOptionsConflict` for responses that the service would refuse,
   * `LengthOutOfRange`, `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: WebSocketEventBridgeIntegrationProps,
  ) {
    const at = `WebSocketEventBridgeIntegration '${id}'`;
    const { eventBus, source, detailType, detail = WebSocketValue.body(), resources } = props;
    checkResource('eventBus', eventBus?.eventBusRef, at);
    const { eventBusName, eventBusArn } = eventBus.eventBusRef;
    const event = renderJson({
      EventBusName: eventBusName,
      Source: source,
      DetailType: detailType,
      Detail: jsonText(detail),
      Resources: resources,
    });
    this.call = serviceCall(
      {
        action: 'PutEvents',
        of: eventBus,
        arns: [eventBusArn],
        template: `{"Entries":[${event}]}`,
        options: props,
      },
      at,
    );
    this.names = namesOf(this.call);
    this.settings = { ...props };
  }

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    return bindServiceCall(context, this.call);
  }
}
