/**
 * What becomes of a message for which an integration has no request template.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 */
export const PassthroughBehavior = {
  /** It is passed on as it is when no template fits. */
  WHEN_NO_MATCH: 'WHEN_NO_MATCH',
  /** It is refused. */
  NEVER: 'NEVER',
  /** It is passed on as it is when the integration has no templates at all, and refused when none fits. */
  WHEN_NO_TEMPLATES: 'WHEN_NO_TEMPLATES',
} as const;

/** One of the values of {@link PassthroughBehavior}. */
export type PassthroughBehavior = (typeof PassthroughBehavior)[keyof typeof PassthroughBehavior];
