import type { IQueueRef } from 'aws-cdk-lib/aws-sqs';
import type { HttpActionOptions, HttpActionValue } from './action-options';

/** What an HTTP API does with a queue. */
export type HttpSqsIntegrationProps =
  | HttpSqsSendMessageProps
  | HttpSqsReceiveMessageProps
  | HttpSqsDeleteMessageProps
  | HttpSqsPurgeQueueProps;

/** What every action with a queue is told. */
export interface HttpSqsOptions extends HttpActionOptions {
  /** The queue. */
  readonly queue: IQueueRef;
}

/**
 * Sends a message.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
 */
export interface HttpSqsSendMessageProps extends HttpSqsOptions {
  /** What is done. @default HttpIntegrationSubtype.SQS_SEND_MESSAGE */
  readonly subtype?: 'SQS-SendMessage';
  /** The message. @default MappingValue.requestBody('MessageBody') */
  readonly messageBody?: HttpActionValue;
  /** How long the message is kept back, in seconds, 0 to 900. @default - as the queue says */
  readonly delaySeconds?: HttpActionValue;
  /** Attributes of the message, as JSON. @default - none */
  readonly messageAttributes?: HttpActionValue;
  /** By what a FIFO queue knows a message that it has already. @default - its content, where the queue says so */
  readonly messageDeduplicationId?: HttpActionValue;
  /** Whose messages stay in order. A FIFO queue needs it. @default - none */
  readonly messageGroupId?: HttpActionValue;
  /** System attributes of the message, as JSON. @default - none */
  readonly messageSystemAttributes?: HttpActionValue;
}

/**
 * Receives messages.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html
 */
export interface HttpSqsReceiveMessageProps extends HttpSqsOptions {
  /** What is done. */
  readonly subtype: 'SQS-ReceiveMessage';
  /** The attributes that come with messages, as a JSON list. @default - none */
  readonly attributeNames?: HttpActionValue;
  /** How many messages come at most, 1 to 10. @default - 1 */
  readonly maxNumberOfMessages?: HttpActionValue;
  /** The message attributes that come with messages, as a JSON list. @default - none */
  readonly messageAttributeNames?: HttpActionValue;
  /** By what a FIFO queue knows a request that is tried again. @default - none */
  readonly receiveRequestAttemptId?: HttpActionValue;
  /** How long others do not see the messages, in seconds. @default - as the queue says */
  readonly visibilityTimeout?: HttpActionValue;
  /** How long is waited for messages, in seconds, 0 to 20. @default - as the queue says */
  readonly waitTimeSeconds?: HttpActionValue;
}

/**
 * Deletes a message.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html
 */
export interface HttpSqsDeleteMessageProps extends HttpSqsOptions {
  /** What is done. */
  readonly subtype: 'SQS-DeleteMessage';
  /** The receipt of the message. @default MappingValue.requestBody('ReceiptHandle') */
  readonly receiptHandle?: HttpActionValue;
}

/**
 * Deletes all messages.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html
 */
export interface HttpSqsPurgeQueueProps extends HttpSqsOptions {
  /** What is done. */
  readonly subtype: 'SQS-PurgeQueue';
}
