import { checkedProps, constructs, json, optional, options, setFqn, targetPlace } from '@apigwv2/contracts';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopicRef } from 'aws-cdk-lib/aws-sns';
import { renderForm, type WebSocketJson } from '../templates/template-parts';
import { WEBSOCKET_STRING, WebSocketValue } from '../templates/value';
import { renderMessageOptions, WEBSOCKET_MESSAGE_OPTIONS, type WebSocketMessageOptions } from './message-options';
import type { WebSocketServiceCall } from './service-call';
import { WEBSOCKET_SERVICE_OPTIONS, type WebSocketServiceOptions } from './service-options';
import { WebSocketServiceTarget } from './service-target';

/** Properties of a `WebSocketSnsIntegration`. */
export interface WebSocketSnsIntegrationProps extends WebSocketServiceOptions, WebSocketMessageOptions {
  /** The topic. */
  readonly topic: ITopicRef;

  /** The message: a string, a placeholder, or an object, which is rendered as JSON. @default - the unchanged message */
  readonly message?: WebSocketJson;

  /** The subject of emails. @default - no subject */
  readonly subject?: string | WebSocketValue;
}

/**
 * An integration of a WebSocket API that publishes messages to an SNS topic. Its role allows this action on the topic only.
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
export class WebSocketSnsIntegration extends WebSocketServiceTarget {
  static {
    setFqn(WebSocketSnsIntegration, '@apigwv2/integrations.WebSocketSnsIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: WebSocketSnsIntegrationProps) {
    props = checkedProps(WEBSOCKET_SNS_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, (at) => publish(props, at));
  }
}

function publish(props: WebSocketSnsIntegrationProps, at: string): WebSocketServiceCall {
  const { topic, message = WebSocketValue.body(), subject } = props;
  const { topicArn } = topic.topicRef;
  return {
    action: 'sns:Publish',
    resource: topic,
    arns: [topicArn],
    key: (topic as { readonly masterKey?: IKey }).masterKey,
    template: renderForm({
      Action: 'Publish',
      TopicArn: topicArn,
      Message: message,
      Subject: subject,
      ...renderMessageOptions('MessageAttributes.entry', topic, props, at),
    }),
  };
}

/** The kinds of the options of {@link WebSocketSnsIntegrationProps}. */
export const WEBSOCKET_SNS_INTEGRATION_PROPS = options<WebSocketSnsIntegrationProps>({
  ...WEBSOCKET_SERVICE_OPTIONS.kinds,
  ...WEBSOCKET_MESSAGE_OPTIONS.kinds,
  topic: constructs.topic,
  message: optional(json),
  subject: optional(WEBSOCKET_STRING),
});
