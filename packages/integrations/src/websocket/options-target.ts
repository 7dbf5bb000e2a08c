import type { WebSocketIntegrationOptions } from './integration-options';
import { type WebSocketIntegrationPlan, WebSocketTarget } from './target';
import { validateWebSocketIntegration } from './validate-integration';

/** The base class of the integrations of WebSocket APIs that reference no resource of their own. */
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
