/**
 * Where an API finds the key that a client must have.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html
 */
export class WebSocketApiKeySelectionExpression {
  /** The header `x-api-key` of the connection request. */
  static readonly HEADER_X_API_KEY = new WebSocketApiKeySelectionExpression('$request.header.x-api-key');

  /** What the authorizer returns as `usageIdentifierKey`. */
  static readonly AUTHORIZER_USAGE_IDENTIFIER_KEY = new WebSocketApiKeySelectionExpression(
    '$context.authorizer.usageIdentifierKey',
  );

  /** @param customApiKeySelector the expression as the service writes it */
  constructor(
    /** The expression as the service writes it. */
    readonly customApiKeySelector: string,
  ) {}
}
