import type { DomainMappingOptions, IpAddressType } from '@apigwv2/contracts';
import type { WebSocketApiKeySelectionExpression } from '../api-keys/api-key-selection-expression';
import type { WebSocketRouteOptions } from '../routes/websocket-route-options';
import type { DefaultWebSocketStageOptions } from '../stages/websocket-stage-options';

/** What makes a `WebSocketApi`. */
export interface WebSocketApiProps {
  /** The name of the API, of 1 to 128 characters. @default - the id of the construct */
  readonly apiName?: string;

  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;

  /** A version identifier of 1 to 64 characters, for your own use. @default - none */
  readonly version?: string;

  /** What of a message selects its route. @default '$request.body.action' */
  readonly routeSelectionExpression?: string;

  /** Where the key of a client is found, for routes that need one. @default - left to the service: the header x-api-key */
  readonly apiKeySelectionExpression?: WebSocketApiKeySelectionExpression;

  /** The route `$connect`, for clients that connect. @default - none: everybody connects, and nobody is told */
  readonly connectRouteOptions?: WebSocketRouteOptions;

  /** The route `$disconnect`, for clients that are gone. @default - none: nobody is told */
  readonly disconnectRouteOptions?: WebSocketRouteOptions;

  /** The route `$default`, for messages that no other route is for. @default - none: they are answered with an error */
  readonly defaultRouteOptions?: WebSocketRouteOptions;

  /** Whether messages are taken without a look at their models. @default false */
  readonly disableSchemaValidation?: boolean;

  /** Whether the API answers at custom domains only, and not at its own endpoint. @default false */
  readonly disableExecuteApiEndpoint?: boolean;

  /** Which addresses the API is reached by. @default - left to the service: IPv4 only */
  readonly ipAddressType?: IpAddressType;

  /** Whether the API gets a stage that serves each change at once. @default - true with options or a domain for it */
  readonly createDefaultStage?: boolean;

  /** What that stage is told. @default - nothing */
  readonly defaultStageOptions?: DefaultWebSocketStageOptions;

  /** The custom domain of that stage. @default - none */
  readonly defaultDomainMapping?: DomainMappingOptions;
}

/** What is known of a WebSocket API that exists already. */
export interface WebSocketApiAttributes {
  /** The id of the API. */
  readonly webSocketId: string;

  /** The URL of the API at its own endpoint, which begins with `wss://`. @default - computed from id and region */
  readonly apiEndpoint?: string;
}
