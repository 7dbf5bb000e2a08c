import type {
  IWebSocketApiRef,
  IWebSocketBuiltInAuthorizer,
  IWebSocketRouteAuthorizer,
  IWebSocketRouteIntegration,
} from '@apigwv2/contracts';
import type { RouteSettings } from '@apigwv2/contracts/kernel';
import type { JsonSchema } from '../models/json-schema';
import type { WebSocketModel } from '../models/websocket-model';

/** What a route says about its response. */
export interface RouteResponseOptions {
  /** What responses look like, by the value of the model selection expression, or `$default`. @default - anything */
  readonly responseModels?: { readonly [key: string]: WebSocketModel };

  /** The parameters of the response, and whether they are required. @default - none */
  readonly responseParameters?: { readonly [parameter: string]: boolean };

  /** What selects the model. The service is not known to support it. @default - none */
  readonly modelSelectionExpression?: string;
}

/** What can be said of a WebSocket route besides its key and its API. */
export interface WebSocketRouteOptions extends RouteSettings {
  /** What answers the route. */
  readonly integration: IWebSocketRouteIntegration;

  /** Who may connect; for `$connect` only. @default - everybody; an API that is imported must say it */
  readonly authorizer?: IWebSocketRouteAuthorizer | IWebSocketBuiltInAuthorizer;

  /** Whether clients must have an API key. @default false */
  readonly apiKeyRequired?: boolean;

  /** Whether clients get what the integration returns. @default - what the integration says: false for most */
  readonly returnResponse?: boolean | RouteResponseOptions;

  /** The name of the operation, of 1 to 64 characters. @default - none */
  readonly operationName?: string;

  /** What messages must look like, as a JSON Schema of draft 4: others are answered with an error. @default - anything */
  readonly validate?: JsonSchema;

  /** What messages must look like, by the value of the model selection expression, or `$default`. @default - anything */
  readonly requestModels?: { readonly [key: string]: WebSocketModel };

  /** What selects the model of a message. @default - the route selection expression of the API, with models */
  readonly modelSelectionExpression?: string;

  /**
   * Headers and parameters of the query string of `$connect`, such as `route.request.querystring.token`, and whether they
   * are required.
   *
   * @default - none
   */
  readonly requestParameters?: { readonly [parameter: string]: boolean };
}

/** What makes a `WebSocketRoute`. */
export interface WebSocketRouteProps extends WebSocketRouteOptions {
  /** The API that gets the route. */
  readonly webSocketApi: IWebSocketApiRef;

  /** `$connect`, `$disconnect`, `$default`, or what the route selection expression finds in messages. */
  readonly routeKey: string;
}
