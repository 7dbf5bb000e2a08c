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
import type { IStreamRef } from 'aws-cdk-lib/aws-kinesis';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { HttpIntegrationSubtype } from '../integration-subtype';
import { MAPPING_VALUE, MappingValue } from '../mapping/mapping-value';
import { type HttpActionCall, regionOf } from './action-call';
import { HTTP_ACTION_OPTIONS, type HttpActionOptions, type HttpActionValue } from './action-options';
import { HttpActionTarget } from './action-target';

/**
 * Properties of an `HttpKinesisIntegration`.
 *
 * @see https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html
 */
export interface HttpKinesisIntegrationProps extends HttpActionOptions {
  /** The data stream. */
  readonly stream: IStreamRef;
  /** The action. @default HttpIntegrationSubtype.KINESIS_PUT_RECORD */
  readonly subtype?: 'Kinesis-PutRecord';
  /** The record, in Base64. @default MappingValue.requestBody('Data') */
  readonly data?: HttpActionValue;
  /** The key that determines the shard. @default MappingValue.requestBody('PartitionKey') */
  readonly partitionKey?: HttpActionValue;
  /** The sequence number of the preceding record. @default - no guaranteed order */
  readonly sequenceNumberForOrdering?: HttpActionValue;
  /** The hash that determines the shard instead of the partition key. @default - the hash of the partition key */
  readonly explicitHashKey?: HttpActionValue;
}

/**
 * An integration of an HTTP API that puts records into a Kinesis data stream. Its role allows this action on the stream only.
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
export class HttpKinesisIntegration extends HttpActionTarget {
  static {
    setFqn(HttpKinesisIntegration, '@apigwv2/integrations.HttpKinesisIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidMapping`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: HttpKinesisIntegrationProps) {
    props = checkedProps(HTTP_KINESIS_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, () => putRecord(props));
  }
}

function putRecord(props: HttpKinesisIntegrationProps): HttpActionCall {
  const { stream } = props;
  const { streamName, streamArn } = stream.streamRef;
  return {
    subtype: HttpIntegrationSubtype.KINESIS_PUT_RECORD,
    parameters: {
      StreamName: streamName,
      Data: props.data ?? MappingValue.requestBody('Data'),
      PartitionKey: props.partitionKey ?? MappingValue.requestBody('PartitionKey'),
      SequenceNumberForOrdering: props.sequenceNumberForOrdering,
      ExplicitHashKey: props.explicitHashKey,
    },
    arns: [streamArn],
    key: (stream as { readonly encryptionKey?: IKey }).encryptionKey,
    region: regionOf(stream),
  };
}

/** The kinds of the options of {@link HttpKinesisIntegrationProps}. */
export const HTTP_KINESIS_INTEGRATION_PROPS = options<HttpKinesisIntegrationProps>({
  ...HTTP_ACTION_OPTIONS.kinds,
  stream: constructs.stream,
  subtype: optional(oneOf(['Kinesis-PutRecord'])),
  data: optional(either(string, MAPPING_VALUE)),
  partitionKey: optional(either(string, MAPPING_VALUE)),
  sequenceNumberForOrdering: optional(either(string, MAPPING_VALUE)),
  explicitHashKey: optional(either(string, MAPPING_VALUE)),
});
