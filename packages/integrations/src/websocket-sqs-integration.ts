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
import type { BoundWebSocketIntegration } from './bind-websocket-integration';
import { renderMessageAttributes, type WebSocketMessageAttributes } from './message-attributes';
import { checkGroup } from './message-group';
import { renderForm, type WebSocketJson } from './template-parts';
import { bindServiceCall, checkResource, checkServiceCall, namesOf, type ServiceCall } from './websocket-service-call';
import type { WebSocketServiceOptions } from './websocket-service-options';
import { WebSocketValue } from './websocket-value';

/** What a WebSocket API puts into a queue. */
export interface WebSocketSqsIntegrationProps extends WebSocketServiceOptions {
  /** The queue. */
  readonly queue: IQueueRef;

  /** What is put there: a text, a value, or an object that is written as JSON. @default - the message as it is */
  readonly messageBody?: WebSocketJson;

  /** Texts beside the body, such as the id of the connection. @default - none */
  readonly messageAttributes?: WebSocketMessageAttributes;

  /** Whose messages stay in order. FIFO queues need one, such as `WebSocketValue.context('connectionId')`. */
  readonly messageGroupId?: string | WebSocketValue;

  /** By what a FIFO queue knows a message that it has already. @default - its content, where the queue says so */
  readonly messageDeduplicationId?: string | WebSocketValue;
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
   * service would refuse, `LengthOutOfRange`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: WebSocketSqsIntegrationProps,
  ) {
    const at = `WebSocketSqsIntegration '${id}'`;
    const { queue, messageBody = WebSocketValue.body(), messageAttributes, messageGroupId } = props;
    checkResource('queue', queue?.queueRef, at);
    checkGroup(queue, messageGroupId, at);
    const { queueArn } = queue.queueRef;
    const { account, resource } = Arn.split(queueArn, ArnFormat.NO_RESOURCE_NAME);
    this.call = {
      action: 'SendMessage',
      of: queue,
      uri: `sqs:path/${account}/${resource}`,
      arns: [queueArn],
      key: (queue as { readonly encryptionMasterKey?: IKey }).encryptionMasterKey,
      template: renderForm({
        Action: 'SendMessage',
        MessageBody: messageBody,
        MessageGroupId: messageGroupId,
        MessageDeduplicationId: props.messageDeduplicationId,
        ...renderMessageAttributes('MessageAttribute', messageAttributes),
      }),
      options: props,
    };
    this.names = namesOf(this.call);
    this.settings = { ...props };
    checkServiceCall(this.call, at);
  }

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    return bindServiceCall(context, this.call);
  }
}
