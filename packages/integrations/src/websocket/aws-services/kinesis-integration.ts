import { checkedProps, constructs, optional, options, setFqn, targetPlace } from '@apigwv2/contracts';
import type { IStreamRef } from 'aws-cdk-lib/aws-kinesis';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { base64, renderJson } from '../templates/template-parts';
import { WEBSOCKET_STRING, WebSocketValue } from '../templates/value';
import type { WebSocketServiceCall } from './service-call';
import { WEBSOCKET_SERVICE_OPTIONS, type WebSocketServiceOptions } from './service-options';
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
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: WebSocketKinesisIntegrationProps) {
    props = checkedProps(WEBSOCKET_KINESIS_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, () => putRecord(props));
  }
}

function putRecord(props: WebSocketKinesisIntegrationProps): WebSocketServiceCall {
  const { stream, data = WebSocketValue.body(), partitionKey = WebSocketValue.context('connectionId') } = props;
  const { streamName, streamArn } = stream.streamRef;
  return {
    action: 'kinesis:PutRecord',
    resource: stream,
    arns: [streamArn],
    key: (stream as { readonly encryptionKey?: IKey }).encryptionKey,
    template: renderJson({ StreamName: streamName, Data: base64(data), PartitionKey: partitionKey }),
  };
}

/** The kinds of the options of {@link WebSocketKinesisIntegrationProps}. */
export const WEBSOCKET_KINESIS_INTEGRATION_PROPS = options<WebSocketKinesisIntegrationProps>({
  ...WEBSOCKET_SERVICE_OPTIONS.kinds,
  stream: constructs.stream,
  data: optional(WEBSOCKET_STRING),
  partitionKey: optional(WEBSOCKET_STRING),
});
