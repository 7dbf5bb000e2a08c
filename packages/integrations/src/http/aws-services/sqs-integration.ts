import {
  ApiDefinitionError,
  type BindContext,
  type BoundIntegration,
  type Described,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueueRef } from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import { constructsAmong } from '../../constructs-among';
import { checkResource } from '../../require-construct';
import { HttpIntegrationSubtype } from '../integration-subtype';
import { MappingValue } from '../mapping/mapping-value';
import { bindHttpIntegration, describeHttpIntegration, type HttpRouteContext } from '../target';
import { checkActionCall, type HttpActionCall, prepareActionCall } from './action-call';
import type { HttpSqsIntegrationProps } from './sqs-integration-props';

/**
 * Lets an SQS queue answer routes of an HTTP API: messages are sent, received or deleted, or the queue is purged. Its
 * role may do that with the queue and nothing else.
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
export class HttpSqsIntegration implements IHttpRouteIntegration {
  static {
    markClass(HttpSqsIntegration, '@apigwv2/integrations.HttpSqsIntegration');
  }

  readonly protocol = 'HTTP';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly call: HttpActionCall;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `ActionParameterMissing`, also for a FIFO queue without a group, `LengthOutOfRange`,
   * `MappingMalformed`, `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: HttpSqsIntegrationProps,
  ) {
    const at = `HttpSqsIntegration '${id}'`;
    const { queue, subtype = HttpIntegrationSubtype.SQS_SEND_MESSAGE } = props;
    checkResource('queue', queue?.queueRef, at);
    this.call = {
      subtype,
      parameters: { QueueUrl: queue.queueRef.queueUrl, ...parametersOf(props) },
      arns: [queue.queueRef.queueArn],
      key: (queue as { readonly encryptionMasterKey?: IKey }).encryptionMasterKey,
      options: props,
    };
    this.names = constructsAmong(queue, props.role);
    this.settings = { ...props };
    if (subtype === HttpIntegrationSubtype.SQS_SEND_MESSAGE) checkGroup(queue, this.call, at);
    checkActionCall(this.call, at);
  }

  bind(context: BindContext<IHttpApiRef>): BoundIntegration<HttpRouteContext> {
    return bindHttpIntegration(context, prepareActionCall(context, this.call));
  }

  describe(context: BindContext<IHttpApiRef>): Described<HttpRouteContext> {
    return describeHttpIntegration(context, prepareActionCall(context, this.call));
  }
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

/** A reference alone does not say whether it is FIFO. */
function checkGroup(
  queue: IQueueRef & { readonly fifo?: boolean },
  { parameters, options }: HttpActionCall,
  at: string,
): void {
  const group = parameters['MessageGroupId'] ?? options.parameterMapping?.mappings['MessageGroupId'];
  if (queue.fifo !== true || group !== undefined) return;
  throw new ApiDefinitionError(
    'ActionParameterMissing',
    `a FIFO queue takes no message without a group, and ${queue.node.path} is one; set messageGroupId, such as MappingValue.contextVariable('requestId')`,
    at,
  );
}
