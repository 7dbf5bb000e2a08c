import type {
  BindContext,
  BoundIntegration,
  IWebSocketApiRef,
  IWebSocketRouteIntegration,
  RouteContext,
  WebSocketRouteKey,
} from '@apigwv2/contracts';
import { createWebSocketIntegration } from './create-integration';
import type { WebSocketIntegrationOptions } from './integration-options';
import { warnOfRequestParameters } from './warn-of-request-parameters';

/** The context of a route of a WebSocket API. */
export type WebSocketRouteContext = RouteContext<IWebSocketApiRef, WebSocketRouteKey>;

/** An integration that is bound to a WebSocket API. */
export type BoundWebSocketIntegration = BoundIntegration<WebSocketRouteContext>;

/** The options of an integration once the resources that they reference exist, and its work for each route. */
export interface WebSocketIntegrationPlan {
  readonly options: WebSocketIntegrationOptions;
  admit?(route: WebSocketRouteContext): void;
}

/** The base class of the integrations of WebSocket APIs: each validates its props once and plans one integration per API and stack. */
export abstract class WebSocketTarget implements IWebSocketRouteIntegration {
  readonly protocol = 'WEBSOCKET';
  readonly contractVersion = 1;
  abstract readonly id: string;
  abstract readonly settings: object;

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    const { options, admit } = this.plan(context);
    const { ref: integrationId } = createWebSocketIntegration(context.scope, context.api, options);
    return {
      integrationId,
      // An integration with responses has them so that clients receive them.
      returnsResponse: options.responses === undefined ? undefined : true,
      admit: (route) => {
        warnOfRequestParameters(route, options);
        admit?.(route);
      },
    };
  }

  /** Creates the resources that the integration references, and returns its options. */
  protected abstract plan(context: BindContext<IWebSocketApiRef>): WebSocketIntegrationPlan;
}
