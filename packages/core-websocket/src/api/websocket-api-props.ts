import { type DomainMappingOptions, IpAddressType } from '@apigwv2/contracts';
import { anything, boolean, DOMAIN_MAPPING_OPTIONS, oneOf, optional, options, string } from '@apigwv2/contracts/kernel';
import {
  API_KEY_SELECTION_EXPRESSION,
  type WebSocketApiKeySelectionExpression,
} from '../api-keys/api-key-selection-expression';
import { WEBSOCKET_ROUTE_OPTIONS, type WebSocketRouteOptions } from '../routes/websocket-route-options';
import { DEFAULT_WEBSOCKET_STAGE_OPTIONS, type DefaultWebSocketStageOptions } from '../stages/websocket-stage-options';

/** The props of a `WebSocketApi`. */
export interface WebSocketApiProps {
  /** The name of the API, of 1 to 128 characters. @default - the ID of the construct */
  readonly apiName?: string;

  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;

  /** A version identifier of 1 to 64 characters, without meaning to the service. @default - none */
  readonly version?: string;

  /** The expression that selects the route of a message. @default '$request.body.action' */
  readonly routeSelectionExpression?: string;

  /** The expression that selects the API key of a client. @default - the service's default: the header x-api-key */
  readonly apiKeySelectionExpression?: WebSocketApiKeySelectionExpression;

  /** The route `$connect`. @default - no route: any client can connect, and the app is not notified */
  readonly connectRouteOptions?: WebSocketRouteOptions;

  /** The route `$disconnect`. @default - no route: the app is not notified */
  readonly disconnectRouteOptions?: WebSocketRouteOptions;

  /** The route `$default`, for messages that match no other route. @default - no route: such messages receive an error */
  readonly defaultRouteOptions?: WebSocketRouteOptions;

  /** Whether to accept messages without validation against models. @default false */
  readonly disableSchemaValidation?: boolean;

  /** Whether to disable the default endpoint, so that the API is reachable through custom domains only. @default false */
  readonly disableExecuteApiEndpoint?: boolean;

  /** The IP address type of the endpoint. @default - the service's default: IPv4 only */
  readonly ipAddressType?: IpAddressType;

  /** Whether to create a default stage, which deploys every change at once. @default - `true` with options or a domain for it */
  readonly createDefaultStage?: boolean;

  /** The options of that stage. @default - none */
  readonly defaultStageOptions?: DefaultWebSocketStageOptions;

  /** The custom domain of that stage. @default - none */
  readonly defaultDomainMapping?: DomainMappingOptions;
}

/** The attributes of an imported WebSocket API. */
export interface WebSocketApiAttributes {
  /** The ID of the API. */
  readonly webSocketId: string;

  /** The URL of the default endpoint, which starts with `wss://`. @default - computed from ID and region */
  readonly apiEndpoint?: string;
}

/** The kinds of the options of {@link WebSocketApiProps}. */
export const WEBSOCKET_API_PROPS = options<WebSocketApiProps>(
  {
    apiName: optional(string),
    description: optional(string),
    version: optional(string),
    routeSelectionExpression: optional(string),
    apiKeySelectionExpression: optional(API_KEY_SELECTION_EXPRESSION),
    connectRouteOptions: optional(WEBSOCKET_ROUTE_OPTIONS),
    disconnectRouteOptions: optional(WEBSOCKET_ROUTE_OPTIONS),
    defaultRouteOptions: optional(WEBSOCKET_ROUTE_OPTIONS),
    disableSchemaValidation: optional(boolean),
    disableExecuteApiEndpoint: optional(boolean),
    ipAddressType: optional(oneOf(IpAddressType)),
    createDefaultStage: optional(boolean),
    defaultStageOptions: optional(DEFAULT_WEBSOCKET_STAGE_OPTIONS),
    defaultDomainMapping: optional(DOMAIN_MAPPING_OPTIONS),
  },
  ['connectRouteOptions', 'disableExecuteApiEndpoint'],
);

/** The kinds of the options of {@link WebSocketApiAttributes}. */
export const WEBSOCKET_API_ATTRIBUTES = options<WebSocketApiAttributes>({
  webSocketId: anything,
  apiEndpoint: optional(string),
});
