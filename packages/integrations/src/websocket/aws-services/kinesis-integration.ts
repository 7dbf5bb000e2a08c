import { setFqn } from '@apigwv2/contracts';
import type { IStreamRef } from 'aws-cdk-lib/aws-kinesis';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { requireConstruct } from '../../require-construct';
import { base64, renderJson } from '../templates/template-parts';
import { WebSocketValue } from '../templates/value';
import type { WebSocketServiceCall } from './service-call';
import type { WebSocketServiceOptions } from './service-options';
import { WebSocketServiceTarget } from './service-target';

/** Properties of a `WebSocketKinesisIntegration`. */
export interface WebSocketKinesisIntegrationProps extends WebSocketServiceOptions {
  /** The data stream. */
  readonly stream: IStreamRef;

  /** The record. @default - the unchanged message */
  readonly data?: string | WebSocketValue;

  /** The key that determines the shard; records of one shard stay in order. @default WebSocketValue.context('connectionId') */
  readonly partitionKey?: string | WebSocketValue;
}

/**
 * An integration of a WebSocket API that puts records into a Kinesis data stream. Its role allows this action on the stream only.
 *
 * @see https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html
 * @example
 * import { Stream } from 'aws-cdk-lib/aws-kinesis';
 *
 * const clicks = new WebSocketKinesisIntegration('Clicks', { stream: new Stream(stack, 'Stream') });
 */
export class WebSocketKinesisIntegration extends WebSocketServiceTarget {
  static {
    setFqn(WebSocketKinesisIntegration, '@apigwv2/integrations.WebSocketKinesisIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `MissingResource`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: WebSocketKinesisIntegrationProps) {
    super(id, props, (at) => putRecord(props, at));
  }
}

function putRecord(props: WebSocketKinesisIntegrationProps, at: string): WebSocketServiceCall {
  const { stream, data = WebSocketValue.body(), partitionKey = WebSocketValue.context('connectionId') } = props;
  requireConstruct('stream', stream?.streamRef, at);
  const { streamName, streamArn } = stream.streamRef;
  return {
    action: 'kinesis:PutRecord',
    resource: stream,
    arns: [streamArn],
    key: (stream as { readonly encryptionKey?: IKey }).encryptionKey,
    template: renderJson({ StreamName: streamName, Data: base64(data), PartitionKey: partitionKey }),
  };
}
