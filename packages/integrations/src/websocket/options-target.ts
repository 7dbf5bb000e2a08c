import type { WebSocketIntegrationOptions } from './integration-options';
import { type WebSocketIntegrationPlan, WebSocketTarget } from './target';
import { validateWebSocketIntegration } from './validate-integration';

/**
 * The base class of the integrations of WebSocket APIs whose options are complete before they are bound.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integrations.html
 */
export abstract class WebSocketOptionsTarget extends WebSocketTarget {
  private readonly options: WebSocketIntegrationOptions;

  /** @param toOptions validates the props of a target and returns the options that they describe */
  protected constructor(
    readonly id: string,
    readonly settings: object,
    toOptions: (at: string) => WebSocketIntegrationOptions,
  ) {
    super();
    const at = `${new.target.name} '${id}'`;
    this.options = toOptions(at);
    validateWebSocketIntegration(this.options, at);
  }

  protected plan(): WebSocketIntegrationPlan {
    return { options: this.options };
  }
}
