import { checkedProps, constructs, json, optional, options, setFqn, targetPlace } from '@apigwv2/contracts';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueueRef } from 'aws-cdk-lib/aws-sqs';
import { Arn, ArnFormat } from 'aws-cdk-lib/core';
import { renderForm, type WebSocketJson } from '../templates/template-parts';
import { WebSocketValue } from '../templates/value';
import { renderMessageOptions, WEBSOCKET_MESSAGE_OPTIONS, type WebSocketMessageOptions } from './message-options';
import type { WebSocketServiceCall } from './service-call';
import { WEBSOCKET_SERVICE_OPTIONS, type WebSocketServiceOptions } from './service-options';
import { WebSocketServiceTarget } from './service-target';

/** Properties of a `WebSocketSqsIntegration`. */
export interface WebSocketSqsIntegrationProps extends WebSocketServiceOptions, WebSocketMessageOptions {
  /** The queue. */
  readonly queue: IQueueRef;

  /** The body: a string, a placeholder, or an object, which is rendered as JSON. @default - the unchanged message */
  readonly messageBody?: WebSocketJson;
}

/**
 * An integration of a WebSocket API that sends messages to an SQS queue. Its role allows this action on the queue only.
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
export class WebSocketSqsIntegration extends WebSocketServiceTarget {
  static {
    setFqn(WebSocketSqsIntegration, '@apigwv2/integrations.WebSocketSqsIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: WebSocketSqsIntegrationProps) {
    props = checkedProps(WEBSOCKET_SQS_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, (at) => sendMessage(props, at));
  }
}

function sendMessage(props: WebSocketSqsIntegrationProps, at: string): WebSocketServiceCall {
  const { queue, messageBody = WebSocketValue.body() } = props;
  const { queueArn } = queue.queueRef;
  const { account, resource } = Arn.split(queueArn, ArnFormat.NO_RESOURCE_NAME);
  return {
    action: 'sqs:SendMessage',
    resource: queue,
    uri: `sqs:path/${account}/${resource}`,
    arns: [queueArn],
    key: (queue as { readonly encryptionMasterKey?: IKey }).encryptionMasterKey,
    template: renderForm({
      Action: 'SendMessage',
      MessageBody: messageBody,
      ...renderMessageOptions('MessageAttribute', queue, props, at),
    }),
  };
}

/** The kinds of the options of {@link WebSocketSqsIntegrationProps}. */
export const WEBSOCKET_SQS_INTEGRATION_PROPS = options<WebSocketSqsIntegrationProps>({
  ...WEBSOCKET_SERVICE_OPTIONS.kinds,
  ...WEBSOCKET_MESSAGE_OPTIONS.kinds,
  queue: constructs.queue,
  messageBody: optional(json),
});
