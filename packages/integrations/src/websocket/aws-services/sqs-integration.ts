import {
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueueRef } from 'aws-cdk-lib/aws-sqs';
import { Arn, ArnFormat } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { checkResource } from '../../require-construct';
import type { BoundWebSocketIntegration } from '../target';
import { renderForm, type WebSocketJson } from '../templates/template-parts';
import { WebSocketValue } from '../templates/value';
import { renderMessageOptions, type WebSocketMessageOptions } from './message-options';
import { bindServiceCall, namesOf, type ServiceCall, serviceCall } from './service-call';
import type { WebSocketServiceOptions } from './service-options';

/** What a WebSocket API puts into a queue. */
export interface WebSocketSqsIntegrationProps extends WebSocketServiceOptions, WebSocketMessageOptions {
  /** The queue. */
  readonly queue: IQueueRef;

  /** What is put there: a text, a value, or an object that is written as JSON. @default - the message as it is */
  readonly messageBody?: WebSocketJson;
}

/**
 * Puts what routes of a WebSocket API get into an SQS queue. Its role may send to the queue and nothing else.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
 * @example
 * import { Queue } from 'aws-cdk-lib/aws-sqs';
 *
 * const orders = new WebSocketSqsIntegration('Orders', {
 *   queue: new Queue(stack, 'Queue'),
 *   messageAttributes: { connectionId: WebSocketValue.context('connectionId') },
 * });
 */
export class WebSocketSqsIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketSqsIntegration, '@apigwv2/integrations.WebSocketSqsIntegration');
  }

  readonly protocol = 'WEBSOCKET';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly call: ServiceCall;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `IntegrationOptionsConflict` for a FIFO queue without a group, or for responses that the
   * service would refuse, `LengthOutOfRange`, `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: WebSocketSqsIntegrationProps,
  ) {
    const at = `WebSocketSqsIntegration '${id}'`;
    const { queue, messageBody = WebSocketValue.body() } = props;
    checkResource('queue', queue?.queueRef, at);
    const { queueArn } = queue.queueRef;
    const { account, resource } = Arn.split(queueArn, ArnFormat.NO_RESOURCE_NAME);
    this.call = serviceCall(
      {
        action: 'SendMessage',
        of: queue,
        uri: `sqs:path/${account}/${resource}`,
        arns: [queueArn],
        key: (queue as { readonly encryptionMasterKey?: IKey }).encryptionMasterKey,
        template: renderForm({
          Action: 'SendMessage',
          MessageBody: messageBody,
          ...renderMessageOptions('MessageAttribute', queue, props, at),
        }),
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
