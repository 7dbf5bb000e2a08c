import { ApiDefinitionError } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import type { WebSocketValue } from '../templates/value';

/** What goes with a message to a queue or a topic. */
export interface WebSocketMessageOptions {
  /** Texts beside the message by name, such as the id of the connection. @default - none */
  readonly messageAttributes?: { readonly [name: string]: string | WebSocketValue };

  /**
   * Whose messages stay in order. FIFO queues and topics need one, such as `WebSocketValue.context('connectionId')`.
   *
   * @default - none
   */
  readonly messageGroupId?: string | WebSocketValue;

  /**
   * By what a FIFO queue or topic knows a message that it has already.
   *
   * @default - the content, where the queue or topic says so
   */
  readonly messageDeduplicationId?: string | WebSocketValue;
}

/**
 * What goes with a message as fields of a form.
 *
 * @param attributes what the service calls its list of attributes
 * @param of the queue or topic; a reference alone does not say whether it is FIFO
 * @throws ApiDefinitionError `IntegrationOptionsConflict` for a FIFO queue or topic without a group
 */
export function renderMessageOptions(
  attributes: 'MessageAttribute' | 'MessageAttributes.entry',
  of: IConstruct & { readonly fifo?: boolean },
  { messageAttributes = {}, messageGroupId, messageDeduplicationId }: WebSocketMessageOptions,
  at: string,
): Record<string, string | WebSocketValue | undefined> {
  if (of.fifo && messageGroupId === undefined) {
    throw new ApiDefinitionError(
      'IntegrationOptionsConflict',
      `a FIFO queue or topic takes no message without a group, and ${of.node.path} is one; set messageGroupId, such as WebSocketValue.context('connectionId')`,
      at,
    );
  }
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
