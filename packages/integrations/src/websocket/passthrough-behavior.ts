/**
 * The handling of messages without a matching request template.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 */
export const PassthroughBehavior = {
  /** Passes the message through unchanged. */
  WHEN_NO_MATCH: 'WHEN_NO_MATCH',
  /** Rejects the message. */
  NEVER: 'NEVER',
  /** Passes the message through unchanged if the integration has no templates, and otherwise rejects it. */
  WHEN_NO_TEMPLATES: 'WHEN_NO_TEMPLATES',
} as const;

/** One of the values of {@link PassthroughBehavior}. */
export type PassthroughBehavior = (typeof PassthroughBehavior)[keyof typeof PassthroughBehavior];
