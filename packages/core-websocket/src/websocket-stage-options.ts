import type {
  AccessLogSettings,
  DomainMappingOptions,
  IWebSocketApiRef,
  StageVariables,
  ThrottleSettings,
} from '@apigwv2/contracts';
import type { IDeploymentRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ExecutionLogging } from './execution-logging';

/** What a stage of a WebSocket API can be told besides its name. */
export interface WebSocketStageSettings {
  /**
   * Whether a change of the API is served at once. With `false` the stage serves a deployment.
   *
   * @default true, unless `deployment` is given
   */
  readonly autoDeploy?: boolean;

  /**
   * What the stage serves when it does not deploy by itself: `pinned` makes a deployment that is replaced whenever a
   * route, an integration, a model or an authorizer changes; a deployment of yours is taken as it is; `external` says
   * that somebody else deploys.
   *
   * @default - none: the stage deploys by itself, and with `autoDeploy: false` it is `pinned`
   */
  readonly deployment?: 'pinned' | 'external' | IDeploymentRef;

  /** The custom domain of the stage. @default - none */
  readonly domainMapping?: DomainMappingOptions;

  /** How many messages each route lets through that sets nothing itself. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;

  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;

  /** Whether CloudWatch gets metrics for each route. @default - left to the service: false */
  readonly detailedMetricsEnabled?: boolean;

  /**
   * Where the access log goes and what it says; `true` makes a log group, kept for a month and removed with the stage,
   * that gets a line of JSON for each message. It needs the role of {@link ApiGatewayAccountLogging}.
   *
   * @default - no access log
   */
  readonly accessLogSettings?: AccessLogSettings | true;

  /**
   * What the service writes about its own work. It needs the role of {@link ApiGatewayAccountLogging}.
   *
   * @default - left to the service: 'off'
   */
  readonly logging?: ExecutionLogging;

  /** The certificate by which the API shows HTTP endpoints who it is. @default - none */
  readonly clientCertificateId?: string;

  /** What integrations, authorizers and mappings read as `${stageVariables.name}`. @default - none */
  readonly stageVariables?: StageVariables;
}

/** What a stage of a WebSocket API can be told. */
export interface WebSocketStageOptions extends WebSocketStageSettings {
  /** The name of the stage: what follows the endpoint of the API in its URL. */
  readonly stageName: string;
}

/** What the stage that an API makes for itself can be told. */
export interface DefaultWebSocketStageOptions extends WebSocketStageSettings {
  /** The name of the stage. @default 'default' */
  readonly stageName?: string;
}

/** What makes a `WebSocketStage`. */
export interface WebSocketStageProps extends WebSocketStageOptions {
  /** The API that gets the stage. */
  readonly webSocketApi: IWebSocketApiRef;
}

/** What is known of a stage that exists already. */
export interface WebSocketStageAttributes {
  /** The name of the stage. */
  readonly stageName: string;
  /** The API of the stage. */
  readonly api: IWebSocketApiRef;
  /** The URL of the stage at its custom domain, which begins with `wss://`. @default - reading `domainUrl` is an error */
  readonly domainUrl?: string;
}
