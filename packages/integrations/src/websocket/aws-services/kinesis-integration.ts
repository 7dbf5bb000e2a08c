import {
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IStreamRef } from 'aws-cdk-lib/aws-kinesis';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IConstruct } from 'constructs';
import { checkResource } from '../../require-construct';
import type { BoundWebSocketIntegration } from '../target';
import { base64, renderJson } from '../templates/template-parts';
import { WebSocketValue } from '../templates/value';
import { bindServiceCall, namesOf, type ServiceCall, serviceCall } from './service-call';
import type { WebSocketServiceOptions } from './service-options';

/** What a WebSocket API puts into a stream. */
export interface WebSocketKinesisIntegrationProps extends WebSocketServiceOptions {
  /** The stream. */
  readonly stream: IStreamRef;

  /** What is put there. @default - the message as it is */
  readonly data?: string | WebSocketValue;

  /** Whose records stay in order, in one shard. @default WebSocketValue.context('connectionId') */
  readonly partitionKey?: string | WebSocketValue;
}

/**
 * Puts what routes of a WebSocket API get into a Kinesis stream. Its role may put records there and nothing else.
 *
 * @see https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html
 * @example
 * import { Stream } from 'aws-cdk-lib/aws-kinesis';
 *
 * const clicks = new WebSocketKinesisIntegration('Clicks', { stream: new Stream(stack, 'Stream') });
 */
export class WebSocketKinesisIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketKinesisIntegration, '@apigwv2/integrations.WebSocketKinesisIntegration');
  }

  readonly protocol = 'WEBSOCKET';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly call: ServiceCall;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `IntegrationOptionsConflict` for responses that the service would refuse,
   * `LengthOutOfRange`, `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: WebSocketKinesisIntegrationProps,
  ) {
    const at = `WebSocketKinesisIntegration '${id}'`;
    const { stream, data = WebSocketValue.body(), partitionKey = WebSocketValue.context('connectionId') } = props;
    checkResource('stream', stream?.streamRef, at);
    const { streamName, streamArn } = stream.streamRef;
    this.call = serviceCall(
      {
        action: 'PutRecord',
        of: stream,
        arns: [streamArn],
        key: (stream as { readonly encryptionKey?: IKey }).encryptionKey,
        template: renderJson({ StreamName: streamName, Data: base64(data), PartitionKey: partitionKey }),
        options: props,
      },
      at,
    );
    this.names = namesOf(this.call);
    this.settings = { ...props };
  }

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    return bindServiceCall(context, this.call);
  }
}
