import type {
  IWebSocketApiRef,
  IWebSocketBuiltInAuthorizer,
  IWebSocketRouteAuthorizer,
  IWebSocketRouteIntegration,
} from '@apigwv2/contracts';
import {
  anything,
  boolean,
  constructs,
  either,
  jsonObject,
  map,
  optional,
  options,
  ROUTE_SETTINGS,
  type RouteSettings,
  string,
} from '@apigwv2/contracts/kernel';
import type { JsonSchema } from '../models/json-schema';
import { WEBSOCKET_MODEL, type WebSocketModel } from '../models/websocket-model';

/** The options of the response of a route. */
export interface RouteResponseOptions {
  /** The models of responses, by the value of the model selection expression, or `$default`. @default - none */
  readonly responseModels?: { readonly [key: string]: WebSocketModel };

  /** The parameters of the response, and whether they are required. @default - none */
  readonly responseParameters?: { readonly [parameter: string]: boolean };

  /** The expression that selects the model. The service is not known to support it. @default - none */
  readonly modelSelectionExpression?: string;
}

/** The options of a route of a WebSocket API. */
export interface WebSocketRouteOptions extends RouteSettings {
  /** The integration of the route. */
  readonly integration: IWebSocketRouteIntegration;

  /**
   * The authorizer of connections; only on `$connect`. It is required there on an API that is imported, an L1, or an API of
   * `aws-cdk-lib`, and for a key that is a token on such an API. The value `undefined` on another API gives the warning
   * `@apigwv2/core-websocket:authorizerUndefined`.
   *
   * @default - none: any client can connect
   */
  readonly authorizer?: IWebSocketRouteAuthorizer | IWebSocketBuiltInAuthorizer;

  /** Whether to require an API key of clients. @default false */
  readonly apiKeyRequired?: boolean;

  /** Whether to return the result of the integration to clients. @default - as the integration states: false for most */
  readonly returnResponse?: boolean | RouteResponseOptions;

  /** The name of the operation, of 1 to 64 characters. @default - none */
  readonly operationName?: string;

  /** The JSON Schema of messages, draft 4; any other message receives an error. @default - none */
  readonly validate?: JsonSchema;

  /** The models of messages, by the value of the model selection expression, or `$default`. @default - none */
  readonly requestModels?: { readonly [key: string]: WebSocketModel };

  /** The expression that selects the model of a message. @default - with models, the route selection expression of the API */
  readonly modelSelectionExpression?: string;

  /**
   * Headers and parameters of the query string of `$connect`, such as `route.request.querystring.token`, and whether they
   * are required.
   *
   * @default - none
   */
  readonly requestParameters?: { readonly [parameter: string]: boolean };
}

/** The props of a `WebSocketRoute`. */
export interface WebSocketRouteProps extends WebSocketRouteOptions {
  /** The API that gets the route. */
  readonly webSocketApi: IWebSocketApiRef;

  /** `$connect`, `$disconnect`, `$default`, or a value of the route selection expression. */
  readonly routeKey: string;
}

/** The kinds of the options of {@link RouteResponseOptions}. */
export const ROUTE_RESPONSE_OPTIONS = options<RouteResponseOptions>({
  responseModels: optional(map(WEBSOCKET_MODEL)),
  responseParameters: optional(map(boolean)),
  modelSelectionExpression: optional(string),
});

/** The kinds of the options of {@link WebSocketRouteOptions}. */
export const WEBSOCKET_ROUTE_OPTIONS = options<WebSocketRouteOptions>(
  {
    ...ROUTE_SETTINGS.kinds,
    integration: anything,
    authorizer: optional(anything),
    apiKeyRequired: optional(boolean),
    returnResponse: optional(either(boolean, ROUTE_RESPONSE_OPTIONS)),
    operationName: optional(string),
    validate: optional(jsonObject),
    requestModels: optional(map(WEBSOCKET_MODEL)),
    modelSelectionExpression: optional(string),
    requestParameters: optional(map(boolean)),
  },
  ['authorizer', 'apiKeyRequired'],
);

/** The kinds of the options of {@link WebSocketRouteProps}. */
export const WEBSOCKET_ROUTE_PROPS = options<WebSocketRouteProps>(
  {
    ...WEBSOCKET_ROUTE_OPTIONS.kinds,
    webSocketApi: constructs.api,
    routeKey: string,
  },
  ['authorizer', 'apiKeyRequired'],
);
