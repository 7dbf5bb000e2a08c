import {
  type BindContext,
  type BoundIntegration,
  type Described,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { EventBusReference, IEventBusRef } from 'aws-cdk-lib/aws-events';
import type { IConstruct } from 'constructs';
import { constructsAmong } from '../../constructs-among';
import { checkResource } from '../../require-construct';
import { HttpIntegrationSubtype } from '../integration-subtype';
import { MappingValue } from '../mapping/mapping-value';
import { bindHttpIntegration, describeHttpIntegration, type HttpRouteContext } from '../target';
import { checkActionCall, type HttpActionCall, prepareActionCall } from './action-call';
import type { HttpActionOptions, HttpActionValue } from './action-options';

/**
 * What an HTTP API puts on a bus of EventBridge.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html
 */
export interface HttpEventBridgeIntegrationProps extends HttpActionOptions {
  /** The bus, or what points at it. */
  readonly eventBusRef: IEventBusRef | EventBusReference;
  /** What is done. @default HttpIntegrationSubtype.EVENTBRIDGE_PUT_EVENTS */
  readonly subtype?: 'EventBridge-PutEvents';
  /** The event, as JSON. @default MappingValue.requestBody('Detail') */
  readonly detail?: HttpActionValue;
  /** What kind of event it is. @default MappingValue.requestBody('DetailType') */
  readonly detailType?: HttpActionValue;
  /** Who says so. @default MappingValue.requestBody('Source') */
  readonly source?: HttpActionValue;
  /** When it happened, as RFC 3339 writes it. @default - when it is put there */
  readonly time?: HttpActionValue;
  /** The ARNs of what it is about, as a JSON list. @default - none */
  readonly resources?: HttpActionValue;
  /** The trace of AWS X-Ray that it is part of. @default - none */
  readonly traceHeader?: HttpActionValue;
}

/**
 * Lets a bus of EventBridge answer routes of an HTTP API. Its role may put events on that bus and nothing else.
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
export class HttpEventBridgeIntegration implements IHttpRouteIntegration {
  static {
    markClass(HttpEventBridgeIntegration, '@apigwv2/integrations.HttpEventBridgeIntegration');
  }

  readonly protocol = 'HTTP';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly call: HttpActionCall;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `LengthOutOfRange`, `MappingMalformed`, `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: HttpEventBridgeIntegrationProps,
  ) {
    const at = `HttpEventBridgeIntegration '${id}'`;
    checkResource('eventBusRef', props.eventBusRef, at);
    const { eventBusRef: bus } = props;
    const { eventBusName, eventBusArn } = 'eventBusRef' in bus ? bus.eventBusRef : bus;
    this.call = {
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
      options: props,
    };
    this.names = constructsAmong(bus, props.role);
    this.settings = { ...props };
    checkActionCall(this.call, at);
  }

  bind(context: BindContext<IHttpApiRef>): BoundIntegration<HttpRouteContext> {
    return bindHttpIntegration(context, prepareActionCall(context, this.call));
  }

  describe(context: BindContext<IHttpApiRef>): Described<HttpRouteContext> {
    return describeHttpIntegration(context, prepareActionCall(context, this.call));
  }
}
