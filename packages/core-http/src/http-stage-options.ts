import type {
  AccessLogSettings,
  DomainMappingOptions,
  IHttpApiRef,
  StageVariables,
  ThrottleSettings,
} from '@apigwv2/contracts';
import type { IDeploymentRef } from 'aws-cdk-lib/aws-apigatewayv2';

/** What the stage that an API makes for itself can be told: all but its name. */
export interface DefaultStageOptions {
  /**
   * Whether a change of the API is served at once. With `false` the stage serves a deployment.
   *
   * @default true, unless `deployment` is given
   */
  readonly autoDeploy?: boolean;

  /**
   * What the stage serves when it does not deploy by itself: `pinned` makes a deployment that is replaced whenever a
   * route, an integration or an authorizer changes; a deployment of yours is taken as it is; `external` says that
   * somebody else deploys.
   *
   * @default - none: the stage deploys by itself, and with `autoDeploy: false` it is `pinned`
   */
  readonly deployment?: 'pinned' | 'external' | IDeploymentRef;

  /** The custom domain of the stage. @default - none */
  readonly domainMapping?: DomainMappingOptions;

  /** How many requests each route lets through that sets nothing itself. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;

  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;

  /** Whether CloudWatch gets metrics for each route. @default - left to the service: false */
  readonly detailedMetricsEnabled?: boolean;

  /**
   * Where the access log goes and what it says; `true` makes a log group, kept for a month and removed with the stage,
   * that gets a line of JSON for each request.
   *
   * @default - no access log
   */
  readonly accessLogSettings?: AccessLogSettings | true;

  /** What integrations, authorizers and mappings read as `${stageVariables.name}`. @default - none */
  readonly stageVariables?: StageVariables;
}

/** What a stage of an HTTP API can be told. */
export interface HttpStageOptions extends DefaultStageOptions {
  /**
   * The name of the stage: the first part of the path of its URL. The stage `$default` is served without one.
   *
   * @default '$default'
   */
  readonly stageName?: string;
}

/** What makes an {@link HttpStage}. */
export interface HttpStageProps extends HttpStageOptions {
  /** The API that gets the stage. */
  readonly httpApi: IHttpApiRef;
}

/** What is known of a stage that exists already. */
export interface HttpStageAttributes {
  /** The name of the stage. */
  readonly stageName: string;
  /** The API of the stage. */
  readonly api: IHttpApiRef;
  /** The URL of the stage at its custom domain. @default - reading `domainUrl` is an error */
  readonly domainUrl?: string;
}
