import type { IWebSocketApiRef } from '@apigwv2/contracts';
import type { StageOptions } from '@apigwv2/contracts/kernel';
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
