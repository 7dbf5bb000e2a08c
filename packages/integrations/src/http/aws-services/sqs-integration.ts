import { checkedProps, setFqn, targetPlace } from '@apigwv2/contracts';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueueRef } from 'aws-cdk-lib/aws-sqs';
import { definitionError } from '../../definition-error';
import { validateDeduplication } from '../../fifo';
import { HttpIntegrationSubtype } from '../integration-subtype';
import { MappingValue } from '../mapping/mapping-value';
import { type HttpActionCall, regionOf } from './action-call';
import { HttpActionTarget } from './action-target';
import { HTTP_SQS_INTEGRATION_PROPS, type HttpSqsIntegrationProps } from './sqs-integration-props';

/**
 * An integration of an HTTP API that sends, receives or deletes messages of an SQS queue, or purges it. Its role allows
 * this action on the queue only.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 * @example
 * import { Queue } from 'aws-cdk-lib/aws-sqs';
 *
 * const orders = new HttpSqsIntegration('Orders', {
 *   queue: new Queue(stack, 'Queue'),
 *   messageBody: MappingValue.requestBody(),
 * });
 * api.addRoute('POST /orders', { integration: orders });
 */
export class HttpSqsIntegration extends HttpActionTarget {
  static {
    setFqn(HttpSqsIntegration, '@apigwv2/integrations.HttpSqsIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `MissingActionParameter`, also for a FIFO queue without a message group,
   * `IntegrationOptionsConflict` for one that nothing deduplicates, `LengthOutOfRange`, `InvalidMapping`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: HttpSqsIntegrationProps) {
    props = checkedProps(HTTP_SQS_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, (at) => queueCall(props, at));
  }
}

function queueCall(props: HttpSqsIntegrationProps, at: string): HttpActionCall {
  const { queue, subtype = HttpIntegrationSubtype.SQS_SEND_MESSAGE } = props;
  const { queueUrl, queueArn } = queue.queueRef;
  const parameters = { QueueUrl: queueUrl, ...parametersOf(props) };
  if (subtype === HttpIntegrationSubtype.SQS_SEND_MESSAGE) validateGroup(props, parameters, at);
  const key = (queue as { readonly encryptionMasterKey?: IKey }).encryptionMasterKey;
  return { subtype, parameters, arns: [queueArn], key, region: regionOf(queue) };
}

function parametersOf(props: HttpSqsIntegrationProps): HttpActionCall['parameters'] {
  switch (props.subtype) {
    case 'SQS-ReceiveMessage':
      return {
        AttributeNames: props.attributeNames,
        MaxNumberOfMessages: props.maxNumberOfMessages,
        MessageAttributeNames: props.messageAttributeNames,
        ReceiveRequestAttemptId: props.receiveRequestAttemptId,
        VisibilityTimeout: props.visibilityTimeout,
        WaitTimeSeconds: props.waitTimeSeconds,
      };
    case 'SQS-DeleteMessage':
      return { ReceiptHandle: props.receiptHandle ?? MappingValue.requestBody('ReceiptHandle') };
    case 'SQS-PurgeQueue':
      return {};
    default:
      return {
        MessageBody: props.messageBody ?? MappingValue.requestBody('MessageBody'),
        DelaySeconds: props.delaySeconds,
        MessageAttributes: props.messageAttributes,
        MessageDeduplicationId: props.messageDeduplicationId,
        MessageGroupId: props.messageGroupId,
        MessageSystemAttributes: props.messageSystemAttributes,
      };
  }
}

/** Skips references, which do not have the type of the queue. */
function validateGroup(
  { queue, parameterMapping }: HttpSqsIntegrationProps,
  parameters: HttpActionCall['parameters'],
  at: string,
): void {
  const fifo = queue as IQueueRef & { readonly fifo?: boolean };
  const own = (name: string) => parameters[name] ?? parameterMapping?.mappings[name];
  if (fifo.fifo !== true) return;
  if (own('MessageGroupId') !== undefined) {
    validateDeduplication(fifo, own('MessageDeduplicationId'), at);
    return;
  }
  throw definitionError(
    'MissingActionParameter',
    `messageGroupId must be set for the FIFO queue ${queue.node.path}, got none; use one such as MappingValue.contextVariable('requestId')`,
    at,
  );
}
