import {
  ApiDefinitionError,
  addStageVariable,
  apiResource,
  checkStage,
  DEFAULT_STAGE_NAME,
  followRouteSettings,
  giveMethods,
  type IWebSocketApiRef,
  markClass,
  registerStage,
  renderAccessLog,
  renderDeployment,
  renderRouteSettings,
  routesOf,
  type StageVariables,
  warn,
} from '@apigwv2/contracts';
import { CfnStage, type StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { followAccountLogging } from './account-logging';
import { renderLogging } from './execution-logging';
import type { IWebSocketMetrics } from './i-websocket-metrics';
import type { IWebSocketStage, IWebSocketStageMethods } from './i-websocket-stage';
import { callbackOf, domainUrlOf, ImportedWebSocketStage, stageUrl } from './imported-websocket-stage';
import { WEBSOCKET_ACCESS_LOG } from './websocket-access-log-format';
import { WEBSOCKET_METRIC_METHODS } from './websocket-metric-methods';
import { WEBSOCKET_STAGE_METHODS } from './websocket-stage-methods';
import type { WebSocketStageAttributes, WebSocketStageProps } from './websocket-stage-options';

/**
 * A stage of a WebSocket API: a name under which a version of the API is served, with limits, logs and variables.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-stages.html
 * @example
 * declare const chat: WebSocketApi;
 *
 * new WebSocketStage(stack, 'Live', { webSocketApi: chat, stageName: 'live', throttle: { rateLimit: 100, burstLimit: 200 } });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class WebSocketStage extends Resource implements IWebSocketStage {
  static {
    giveMethods(WebSocketStage, WEBSOCKET_STAGE_METHODS, WEBSOCKET_METRIC_METHODS);
    markClass(WebSocketStage, '@apigwv2/core-websocket.WebSocketStage');
  }

  /** A stage that exists already. */
  static fromWebSocketStageAttributes(
    scope: Construct,
    id: string,
    attributes: WebSocketStageAttributes,
  ): IWebSocketStage {
    return new ImportedWebSocketStage(scope, id, attributes);
  }

  /** Points at the stage. */
  readonly stageRef: StageReference;
  readonly stageName: string;
  readonly api: IWebSocketApiRef;
  private readonly stage: CfnStage;
  private readonly mappedUrl?: string;
  private variables: StageVariables;

  /**
   * @throws ApiDefinitionError among others `LoggingUnknown`, `StageNameMalformed`, `StageNameTaken`,
   * `StageUndeployed`; at synthesis `RouteKeyOverridden`, `RouteOutOfReach`, `StageUndeployed` for a pinned API without
   * routes
   */
  constructor(scope: Construct, id: string, props: WebSocketStageProps) {
    super(scope, id);
    const { webSocketApi, stageName, stageVariables = {}, domainMapping, logging, accessLogSettings } = props;
    checkStage(webSocketApi, 'WEBSOCKET', { ...props, stageName, stageVariables }, this);
    registerStage(webSocketApi, stageName, this);
    this.api = webSocketApi;
    this.stageName = stageName;
    this.variables = stageVariables;
    // Not written where it is assigned: a StageReference has no apiId before aws-cdk-lib 2.260.
    const stageRef = { apiId: webSocketApi.apiRef.apiId, stageName };
    this.stageRef = stageRef;
    const routeSettings = { ...renderRouteSettings(props), ...renderLogging(logging, this) };
    this.stage = new CfnStage(this, 'Resource', {
      ...stageRef,
      ...renderDeployment(webSocketApi, props, this),
      description: props.description,
      defaultRouteSettings: Object.keys(routeSettings).length > 0 ? routeSettings : undefined,
      accessLogSettings: renderAccessLog(this, accessLogSettings, WEBSOCKET_ACCESS_LOG),
      clientCertificateId: props.clientCertificateId,
      stageVariables: props.stageVariables,
    });
    followRouteSettings(webSocketApi, this.stage, this);
    this.checkRoutes(this.stage.autoDeploy === false && props.deployment !== 'external');
    if (stageName === DEFAULT_STAGE_NAME) warnOfDefaultName(this);
    if (accessLogSettings !== undefined || (logging ?? 'off') !== 'off') followAccountLogging(this);
    this.mappedUrl = domainMapping?.domainName.mapStage({ ...domainMapping, stage: this }).url;
  }

  get url(): string {
    return stageUrl(this, 'wss');
  }

  get callbackUrl(): string {
    return stageUrl(this, 'https');
  }

  get domainUrl(): string {
    return domainUrlOf(this, this.mappedUrl);
  }

  get domainCallbackUrl(): string {
    return callbackOf(domainUrlOf(this, this.mappedUrl));
  }

  /**
   * Adds a variable to the stage.
   *
   * @throws ApiDefinitionError `StageVariableMalformed`, `StageVariableTaken` when it has another value already
   */
  addStageVariable(name: string, value: string): void {
    this.variables = addStageVariable(this.variables, name, value, this);
    this.stage.stageVariables = this.variables;
  }

  /** The service deploys no API without routes. An API that exists already may have some. */
  private checkRoutes(isPinned: boolean): void {
    if (apiResource(this.api) === undefined) return;
    this.node.addValidation({
      validate: () => {
        if (routesOf(this.api).length > 0) return [];
        const rule = 'an API must have a route before it is deployed, and this one has none; add one to its API';
        if (isPinned) throw new ApiDefinitionError('StageUndeployed', rule, this);
        warn(this, '@apigwv2/core-websocket:noRoutes', rule);
        return [];
      },
    });
  }
}

export interface WebSocketStage extends IWebSocketStageMethods, IWebSocketMetrics {}

function warnOfDefaultName(stage: Construct): void {
  warn(
    stage,
    '@apigwv2/core-websocket:defaultStageName',
    `a WebSocket stage called ${DEFAULT_STAGE_NAME} was seen to refuse connections with 429; give it another stageName`,
  );
}
