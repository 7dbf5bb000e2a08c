import type { API_KEY_SELECTIONS, WordOf } from '@apigwv2/contracts';
import { withMember } from '@apigwv2/contracts/kernel';

type Known = WordOf<typeof API_KEY_SELECTIONS>;

/**
 * The expression that selects the API key of a client.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html
 */
export class WebSocketApiKeySelectionExpression {
  /** Selects the header `x-api-key` of the connection request. */
  static readonly HEADER_X_API_KEY = new WebSocketApiKeySelectionExpression(
    '$request.header.x-api-key' satisfies Known,
  );

  /** Selects the `usageIdentifierKey` that the authorizer returns. */
  static readonly AUTHORIZER_USAGE_IDENTIFIER_KEY = new WebSocketApiKeySelectionExpression(
    '$context.authorizer.usageIdentifierKey' satisfies Known,
  );

  /** @param customApiKeySelector the expression, as the service writes it */
  constructor(
    /** The expression, as the service writes it. */
    readonly customApiKeySelector: string,
  ) {}
}

/** The kind of an option that takes a {@link WebSocketApiKeySelectionExpression}. */
export const API_KEY_SELECTION_EXPRESSION = withMember(
  'a WebSocketApiKeySelectionExpression',
  'customApiKeySelector',
  'write WebSocketApiKeySelectionExpression.HEADER_X_API_KEY',
);
