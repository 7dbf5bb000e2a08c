import type { WebSocketValue } from './websocket-value';

/** Texts and values beside the body of a message, by name. */
export type WebSocketMessageAttributes = { readonly [name: string]: string | WebSocketValue };

/**
 * Attributes of a message as fields of a form.
 *
 * @param field what a service calls its list of attributes
 */
export function renderMessageAttributes(
  field: 'MessageAttribute' | 'MessageAttributes.entry',
  attributes: WebSocketMessageAttributes = {},
): Record<string, string | WebSocketValue> {
  const fields = Object.entries(attributes).flatMap(([name, value], index) => {
    const prefix = `${field}.${index + 1}`;
    return [
      [`${prefix}.Name`, name],
      [`${prefix}.Value.DataType`, 'String'],
      [`${prefix}.Value.StringValue`, value],
    ];
  });
  return Object.fromEntries(fields);
}
