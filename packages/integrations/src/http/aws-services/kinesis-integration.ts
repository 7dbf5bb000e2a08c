import {
  type BindContext,
  type BoundIntegration,
  type Described,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IStreamRef } from 'aws-cdk-lib/aws-kinesis';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IConstruct } from 'constructs';
import { constructsAmong } from '../../constructs-among';
import { checkResource } from '../../require-construct';
import { HttpIntegrationSubtype } from '../integration-subtype';
import { MappingValue } from '../mapping/mapping-value';
import { bindHttpIntegration, describeHttpIntegration, type HttpRouteContext } from '../target';
import { checkActionCall, type HttpActionCall, prepareActionCall } from './action-call';
import type { HttpActionOptions, HttpActionValue } from './action-options';

/**
 * What an HTTP API puts into a stream of Kinesis.
 *
 * @see https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html
 */
export interface HttpKinesisIntegrationProps extends HttpActionOptions {
  /** The stream. */
  readonly stream: IStreamRef;
  /** What is done. @default HttpIntegrationSubtype.KINESIS_PUT_RECORD */
  readonly subtype?: 'Kinesis-PutRecord';
  /** The record, in Base64. @default MappingValue.requestBody('Data') */
  readonly data?: HttpActionValue;
  /** What decides the shard. @default MappingValue.requestBody('PartitionKey') */
  readonly partitionKey?: HttpActionValue;
  /** The sequence number of the record before. @default - none */
  readonly sequenceNumberForOrdering?: HttpActionValue;
  /** The hash that decides the shard in place of that of the key. @default - none */
  readonly explicitHashKey?: HttpActionValue;
}

/**
 * Lets a stream of Kinesis answer routes of an HTTP API. Its role may put records into that stream and nothing else.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 * @example
 * import { Stream } from 'aws-cdk-lib/aws-kinesis';
 *
 * const clicks = new HttpKinesisIntegration('Clicks', {
 *   stream: new Stream(stack, 'Stream'),
 *   partitionKey: MappingValue.contextVariable('requestId'),
 * });
 * api.addRoute('POST /clicks', { integration: clicks });
 */
export class HttpKinesisIntegration implements IHttpRouteIntegration {
  static {
    markClass(HttpKinesisIntegration, '@apigwv2/integrations.HttpKinesisIntegration');
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
    props: HttpKinesisIntegrationProps,
  ) {
    const at = `HttpKinesisIntegration '${id}'`;
    const { stream } = props;
    checkResource('stream', stream?.streamRef, at);
    this.call = {
      subtype: HttpIntegrationSubtype.KINESIS_PUT_RECORD,
      parameters: {
        StreamName: stream.streamRef.streamName,
        Data: props.data ?? MappingValue.requestBody('Data'),
        PartitionKey: props.partitionKey ?? MappingValue.requestBody('PartitionKey'),
        SequenceNumberForOrdering: props.sequenceNumberForOrdering,
        ExplicitHashKey: props.explicitHashKey,
      },
      arns: [stream.streamRef.streamArn],
      key: (stream as { readonly encryptionKey?: IKey }).encryptionKey,
      options: props,
    };
    this.names = constructsAmong(stream, props.role);
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
