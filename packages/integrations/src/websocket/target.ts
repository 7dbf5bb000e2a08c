import type { BindContext, BoundIntegration, IWebSocketApiRef, IWebSocketRouteIntegration } from '@apigwv2/contracts';
import { createWebSocketIntegration } from './create-integration';
import type { WebSocketIntegrationOptions } from './integration-options';
import type { WebSocketRouteContext } from './route-context';
import { warnOfWebSocketIntegration } from './warn-of-integration';
import { warnOfRequestParameters } from './warn-of-request-parameters';

/** An integration that is bound to a WebSocket API. */
export type BoundWebSocketIntegration = BoundIntegration<WebSocketRouteContext>;

/** The options of an integration once the resources that they reference exist, and its work for each route. */
export interface WebSocketIntegrationPlan {
  /** The options of the integration. */
  readonly options: WebSocketIntegrationOptions;
  /** Prepares the target for one more route. */
  admit?(route: WebSocketRouteContext): void;
}

/**
 * The base class of the integrations of WebSocket APIs. An integration validates its props in its constructor, and plans
 * the resource when it is bound.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integrations.html
 */
export abstract class WebSocketTarget implements IWebSocketRouteIntegration {
  readonly protocol = 'WEBSOCKET';
  /** The version of the binding contract. */
  readonly contractVersion = 1;
  /** The ID of the integration within its API, which determines its logical ID. */
  abstract readonly id: string;
  /** The props of the integration. Integrations with equal settings under one ID are one resource. */
  abstract readonly settings: object;

  /** Creates the integration, once per API and stack. */
  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    const { options, admit } = this.plan(context);
    warnOfWebSocketIntegration(context.api, options, context.scope);
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
