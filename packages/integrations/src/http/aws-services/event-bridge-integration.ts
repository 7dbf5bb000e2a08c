import {
  checkedProps,
  constructs,
  either,
  oneOf,
  optional,
  options,
  setFqn,
  string,
  targetPlace,
} from '@apigwv2/contracts';
import type { EventBusReference, IEventBusRef } from 'aws-cdk-lib/aws-events';
import { HttpIntegrationSubtype } from '../integration-subtype';
import { MAPPING_VALUE, MappingValue } from '../mapping/mapping-value';
import { type HttpActionCall, regionOf } from './action-call';
import { HTTP_ACTION_OPTIONS, type HttpActionOptions, type HttpActionValue } from './action-options';
import { HttpActionTarget } from './action-target';

/**
 * Properties of an `HttpEventBridgeIntegration`.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html
 */
export interface HttpEventBridgeIntegrationProps extends HttpActionOptions {
  /** The event bus, or a reference to it. */
  readonly eventBusRef: IEventBusRef | EventBusReference;
  /** The action. @default HttpIntegrationSubtype.EVENTBRIDGE_PUT_EVENTS */
  readonly subtype?: 'EventBridge-PutEvents';
  /** The detail of the event, as JSON. @default MappingValue.requestBody('Detail') */
  readonly detail?: HttpActionValue;
  /** The detail type of the event. @default MappingValue.requestBody('DetailType') */
  readonly detailType?: HttpActionValue;
  /** The source of the event. @default MappingValue.requestBody('Source') */
  readonly source?: HttpActionValue;
  /** The time of the event, in RFC 3339 format. @default - the time of the request */
  readonly time?: HttpActionValue;
  /** The ARNs of the resources that the event concerns, as a JSON array. @default - no resources */
  readonly resources?: HttpActionValue;
  /** The AWS X-Ray trace header. @default - no trace header */
  readonly traceHeader?: HttpActionValue;
}

/**
 * An integration of an HTTP API that puts events on an EventBridge event bus. Its role allows this action on the bus only.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 * @example
 * import { EventBus } from 'aws-cdk-lib/aws-events';
 *
 * const sold = new HttpEventBridgeIntegration('Sold', {
 *   eventBusRef: new EventBus(stack, 'Bus'),
 *   source: 'bookshop',
 *   detailType: 'sold',
 *   detail: MappingValue.requestBody(),
 * });
 * api.addRoute('POST /sales', { integration: sold });
 */
export class HttpEventBridgeIntegration extends HttpActionTarget {
  static {
    setFqn(HttpEventBridgeIntegration, '@apigwv2/integrations.HttpEventBridgeIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidMapping`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: HttpEventBridgeIntegrationProps) {
    props = checkedProps(HTTP_EVENT_BRIDGE_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, () => putEvents(props));
  }
}

function putEvents(props: HttpEventBridgeIntegrationProps): HttpActionCall {
  const { eventBusRef: bus } = props;
  const { eventBusName, eventBusArn } = 'eventBusRef' in bus ? bus.eventBusRef : bus;
  return {
    subtype: HttpIntegrationSubtype.EVENTBRIDGE_PUT_EVENTS,
    parameters: {
      EventBusName: eventBusName,
      Detail: props.detail ?? MappingValue.requestBody('Detail'),
      DetailType: props.detailType ?? MappingValue.requestBody('DetailType'),
      Source: props.source ?? MappingValue.requestBody('Source'),
      Time: props.time,
      Resources: props.resources,
      TraceHeader: props.traceHeader,
    },
    arns: [eventBusArn],
    region: 'eventBusRef' in bus ? regionOf(bus) : undefined,
  };
}

/** The kinds of the members of a reference to an event bus. */
const EVENT_BUS_REFERENCE = options<EventBusReference>({ eventBusName: string, eventBusArn: string });

/** The kinds of the options of {@link HttpEventBridgeIntegrationProps}. */
export const HTTP_EVENT_BRIDGE_INTEGRATION_PROPS = options<HttpEventBridgeIntegrationProps>({
  ...HTTP_ACTION_OPTIONS.kinds,
  eventBusRef: either(constructs.eventBus, EVENT_BUS_REFERENCE),
  subtype: optional(oneOf(['EventBridge-PutEvents'])),
  detail: optional(either(string, MAPPING_VALUE)),
  detailType: optional(either(string, MAPPING_VALUE)),
  source: optional(either(string, MAPPING_VALUE)),
  time: optional(either(string, MAPPING_VALUE)),
  resources: optional(either(string, MAPPING_VALUE)),
  traceHeader: optional(either(string, MAPPING_VALUE)),
});
