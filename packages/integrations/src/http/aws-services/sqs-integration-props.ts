import { constructs, duration, either, oneOf, optional, options, string } from '@apigwv2/contracts';
import type { IQueueRef } from 'aws-cdk-lib/aws-sqs';
import { MAPPING_VALUE } from '../mapping/mapping-value';
import { PARAMETER_MAPPING } from '../mapping/parameter-mapping';
import { RESPONSE_MAPPINGS } from '../mapping/response-mapping';
import type { HttpActionOptions, HttpActionValue } from './action-options';

/** Properties of an `HttpSqsIntegration`, by action. */
export type HttpSqsIntegrationProps =
  | HttpSqsSendMessageProps
  | HttpSqsReceiveMessageProps
  | HttpSqsDeleteMessageProps
  | HttpSqsPurgeQueueProps;

/** Options of every action on a queue. */
export interface HttpSqsOptions extends HttpActionOptions {
  /** The queue. */
  readonly queue: IQueueRef;
}

/**
 * Properties of an integration that sends messages.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
 */
export interface HttpSqsSendMessageProps extends HttpSqsOptions {
  /** The action. @default HttpIntegrationSubtype.SQS_SEND_MESSAGE */
  readonly subtype?: 'SQS-SendMessage';
  /** The body of the message. @default MappingValue.requestBody('MessageBody') */
  readonly messageBody?: HttpActionValue;
  /** The delay of the message, in seconds, 0 to 900. @default - the delay of the queue */
  readonly delaySeconds?: HttpActionValue;
  /** The message attributes, as JSON. @default - no attributes */
  readonly messageAttributes?: HttpActionValue;
  /** The deduplication ID, for FIFO queues. @default - a hash of the content, if the queue enables it */
  readonly messageDeduplicationId?: HttpActionValue;
  /** The message group, required for FIFO queues. @default - no group */
  readonly messageGroupId?: HttpActionValue;
  /** The message system attributes, as JSON. @default - no attributes */
  readonly messageSystemAttributes?: HttpActionValue;
}

/**
 * Properties of an integration that receives messages.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html
 */
export interface HttpSqsReceiveMessageProps extends HttpSqsOptions {
  /** The action. */
  readonly subtype: 'SQS-ReceiveMessage';
  /** The attributes to return, as a JSON array. @default - no attributes */
  readonly attributeNames?: HttpActionValue;
  /** The maximum number of messages, 1 to 10. @default '1' */
  readonly maxNumberOfMessages?: HttpActionValue;
  /** The message attributes to return, as a JSON array. @default - no attributes */
  readonly messageAttributeNames?: HttpActionValue;
  /** The deduplication ID of the request, for FIFO queues. @default - no ID */
  readonly receiveRequestAttemptId?: HttpActionValue;
  /** The visibility timeout of the messages, in seconds. @default - the visibility timeout of the queue */
  readonly visibilityTimeout?: HttpActionValue;
  /** The time to wait for messages, in seconds, 0 to 20. @default - the wait time of the queue */
  readonly waitTimeSeconds?: HttpActionValue;
}

/**
 * Properties of an integration that deletes messages.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html
 */
export interface HttpSqsDeleteMessageProps extends HttpSqsOptions {
  /** The action. */
  readonly subtype: 'SQS-DeleteMessage';
  /** The receipt handle of the message. @default MappingValue.requestBody('ReceiptHandle') */
  readonly receiptHandle?: HttpActionValue;
}

/**
 * Properties of an integration that purges a queue.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html
 */
export interface HttpSqsPurgeQueueProps extends HttpSqsOptions {
  /** The action. */
  readonly subtype: 'SQS-PurgeQueue';
}

/** The kinds of the options of {@link HttpSqsIntegrationProps}. */
export const HTTP_SQS_INTEGRATION_PROPS = options<HttpSqsIntegrationProps>({
  subtype: optional(oneOf(['SQS-SendMessage', 'SQS-ReceiveMessage', 'SQS-DeleteMessage', 'SQS-PurgeQueue'])),
  messageBody: optional(either(string, MAPPING_VALUE)),
  delaySeconds: optional(either(string, MAPPING_VALUE)),
  messageAttributes: optional(either(string, MAPPING_VALUE)),
  messageDeduplicationId: optional(either(string, MAPPING_VALUE)),
  messageGroupId: optional(either(string, MAPPING_VALUE)),
  messageSystemAttributes: optional(either(string, MAPPING_VALUE)),
  queue: constructs.queue,
  role: optional(constructs.role),
  region: optional(either(string, MAPPING_VALUE)),
  timeout: optional(duration),
  description: optional(string),
  parameterMapping: optional(PARAMETER_MAPPING),
  responseMapping: optional(RESPONSE_MAPPINGS),
  attributeNames: optional(either(string, MAPPING_VALUE)),
  maxNumberOfMessages: optional(either(string, MAPPING_VALUE)),
  messageAttributeNames: optional(either(string, MAPPING_VALUE)),
  receiveRequestAttemptId: optional(either(string, MAPPING_VALUE)),
  visibilityTimeout: optional(either(string, MAPPING_VALUE)),
  waitTimeSeconds: optional(either(string, MAPPING_VALUE)),
  receiptHandle: optional(either(string, MAPPING_VALUE)),
});
