import type { IWebSocketApiRef } from '@apigwv2/contracts';
import { constructs, optional, options, STAGE_OPTIONS, type StageOptions, string } from '@apigwv2/contracts/kernel';
import type { ExecutionLogging } from './execution-logging';

/**
 * The options of a stage of a WebSocket API besides its name. An access log and execution logging need the role of
 * {@link ApiGatewayAccountLogging}.
 */
export interface WebSocketStageSettings extends StageOptions {
  /** The level of execution logging. @default - the service's default: 'off' */
  readonly logging?: ExecutionLogging;

  /** The ID of the certificate that the API presents to HTTP endpoints. @default - none */
  readonly clientCertificateId?: string;
}

/** The options of a stage of a WebSocket API. */
export interface WebSocketStageOptions extends WebSocketStageSettings {
  /** The name of the stage, which is the path of its URL. */
  readonly stageName: string;
}

/** The options of the default stage of an API. */
export interface DefaultWebSocketStageOptions extends WebSocketStageSettings {
  /** The name of the stage. @default 'default' */
  readonly stageName?: string;
}

/** The props of a `WebSocketStage`. */
export interface WebSocketStageProps extends WebSocketStageOptions {
  /** The API that gets the stage. */
  readonly webSocketApi: IWebSocketApiRef;
}

/** The attributes of an imported stage. */
export interface WebSocketStageAttributes {
  /** The name of the stage. */
  readonly stageName: string;
  /** The API of the stage. */
  readonly api: IWebSocketApiRef;
  /** The URL of the stage at its custom domain, which begins with `wss://`. @default - `domainUrl` throws */
  readonly domainUrl?: string;
}

/** The kinds of the options of {@link WebSocketStageSettings}. */
export const WEBSOCKET_STAGE_SETTINGS = options<WebSocketStageSettings>({
  ...STAGE_OPTIONS.kinds,
  logging: optional(string),
  clientCertificateId: optional(string),
});

/** The kinds of the options of {@link DefaultWebSocketStageOptions}. */
export const DEFAULT_WEBSOCKET_STAGE_OPTIONS = options<DefaultWebSocketStageOptions>({
  ...WEBSOCKET_STAGE_SETTINGS.kinds,
  stageName: optional(string),
});

/** The kinds of the options of {@link WebSocketStageOptions}. */
export const WEBSOCKET_STAGE_OPTIONS = options<WebSocketStageOptions>({
  ...WEBSOCKET_STAGE_SETTINGS.kinds,
  stageName: string,
});

/** The kinds of the options of {@link WebSocketStageProps}. */
export const WEBSOCKET_STAGE_PROPS = options<WebSocketStageProps>({
  ...WEBSOCKET_STAGE_OPTIONS.kinds,
  webSocketApi: constructs.api,
});

/** The kinds of the options of {@link WebSocketStageAttributes}. */
export const WEBSOCKET_STAGE_ATTRIBUTES = options<WebSocketStageAttributes>({
  stageName: string,
  api: constructs.api,
  domainUrl: optional(string),
});
