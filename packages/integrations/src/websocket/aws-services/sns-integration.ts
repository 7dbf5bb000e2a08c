import {
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopicRef } from 'aws-cdk-lib/aws-sns';
import type { IConstruct } from 'constructs';
import { checkResource } from '../../require-construct';
import type { BoundWebSocketIntegration } from '../target';
import { renderForm, type WebSocketJson } from '../templates/template-parts';
import { WebSocketValue } from '../templates/value';
import { renderMessageOptions, type WebSocketMessageOptions } from './message-options';
import { bindServiceCall, namesOf, type ServiceCall, serviceCall } from './service-call';
import type { WebSocketServiceOptions } from './service-options';

/** What a WebSocket API publishes to a topic. */
export interface WebSocketSnsIntegrationProps extends WebSocketServiceOptions, WebSocketMessageOptions {
  /** The topic. */
  readonly topic: ITopicRef;

  /** What is published: a text, a value, or an object that is written as JSON. @default - the message as it is */
  readonly message?: WebSocketJson;

  /** The subject of mails. @default - none */
  readonly subject?: string | WebSocketValue;
}

/**
 * Publishes what routes of a WebSocket API get to an SNS topic. Its role may publish there and nothing else.
 *
 * @see https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 * @example
 * import { Topic } from 'aws-cdk-lib/aws-sns';
 *
 * const news = new WebSocketSnsIntegration('News', {
 *   topic: new Topic(stack, 'Topic'),
 *   message: WebSocketValue.body('text'),
 * });
 */
export class WebSocketSnsIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketSnsIntegration, '@apigwv2/integrations.WebSocketSnsIntegration');
  }

  readonly protocol = 'WEBSOCKET';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly call: ServiceCall;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `IntegrationOptionsConflict` for a FIFO topic without a group, or for responses that the
   * service would refuse, `LengthOutOfRange`, `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: WebSocketSnsIntegrationProps,
  ) {
    const at = `WebSocketSnsIntegration '${id}'`;
    const { topic, message = WebSocketValue.body() } = props;
    checkResource('topic', topic?.topicRef, at);
    const { topicArn } = topic.topicRef;
    this.call = serviceCall(
      {
        action: 'Publish',
        of: topic,
        arns: [topicArn],
        key: (topic as { readonly masterKey?: IKey }).masterKey,
        template: renderForm({
          Action: 'Publish',
          TopicArn: topicArn,
          Message: message,
          Subject: props.subject,
          ...renderMessageOptions('MessageAttributes.entry', topic, props, at),
        }),
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
