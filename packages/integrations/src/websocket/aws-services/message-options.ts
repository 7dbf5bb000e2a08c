import { map, optional, options } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { optionsConflict } from '../../definition-error';
import { validateDeduplication } from '../../fifo';
import { WEBSOCKET_STRING, type WebSocketValue } from '../templates/value';

/** Options of a message to a queue or a topic, apart from its body. */
export interface WebSocketMessageOptions {
  /** The message attributes by name, such as the connection ID. @default - no attributes */
  readonly messageAttributes?: { readonly [name: string]: string | WebSocketValue };

  /**
   * The message group, such as `WebSocketValue.context('connectionId')`. Required for FIFO queues and topics.
   *
   * @default - no group
   */
  readonly messageGroupId?: string | WebSocketValue;

  /**
   * The deduplication ID, for FIFO queues and topics.
   *
   * @default - a hash of the content, if the queue or topic enables it
   */
  readonly messageDeduplicationId?: string | WebSocketValue;
}

/**
 * Renders the options of a message as form fields.
 *
 * @param attributes the name of the attribute list in the service
 * @param resource the queue or topic; a reference does not have its type, so it is not validated
 * @throws ApiDefinitionError `IntegrationOptionsConflict` for a FIFO queue or topic without a group or a deduplication ID
 */
export function renderMessageOptions(
  attributes: 'MessageAttribute' | 'MessageAttributes.entry',
  resource: IConstruct & { readonly fifo?: boolean },
  { messageAttributes = {}, messageGroupId, messageDeduplicationId }: WebSocketMessageOptions,
  at: string,
): Record<string, string | WebSocketValue | undefined> {
  if (resource.fifo && messageGroupId === undefined) {
    throw optionsConflict(
      `messageGroupId must be set for the FIFO queue or topic ${resource.node.path}, got none; use one such as WebSocketValue.context('connectionId')`,
      at,
    );
  }
  validateDeduplication(resource, messageDeduplicationId, at);
  const fields = Object.entries(messageAttributes).flatMap(([name, value], index) => {
    const prefix = `${attributes}.${index + 1}`;
    return [
      [`${prefix}.Name`, name],
      [`${prefix}.Value.DataType`, 'String'],
      [`${prefix}.Value.StringValue`, value],
    ];
  });
  const given = { MessageGroupId: messageGroupId, MessageDeduplicationId: messageDeduplicationId };
  return { ...given, ...Object.fromEntries(fields) };
}

/** The kinds of the options of {@link WebSocketMessageOptions}. */
export const WEBSOCKET_MESSAGE_OPTIONS = options<WebSocketMessageOptions>({
  messageAttributes: optional(map(WEBSOCKET_STRING)),
  messageGroupId: optional(WEBSOCKET_STRING),
  messageDeduplicationId: optional(WEBSOCKET_STRING),
});
