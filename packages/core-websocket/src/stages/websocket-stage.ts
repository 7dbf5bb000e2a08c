import { type IWebSocketApiWithId, setFqn, withApiId } from '@apigwv2/contracts';
import { addVariableTo, checkedProps, createStage, discarded, mapToDomain } from '@apigwv2/contracts/kernel';
import type { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { followAccountLogging } from './account-logging';
import { checkServedRoutes, warnOfDefaultName } from './check-websocket-stage';
import { renderLogging } from './execution-logging';
import type { IWebSocketStage } from './i-websocket-stage';
import { ImportedWebSocketStage } from './imported-websocket-stage';
import { WEBSOCKET_ACCESS_LOG } from './websocket-access-log-format';
import { WebSocketStageBase } from './websocket-stage-base';
import {
  WEBSOCKET_STAGE_PROPS,
  type WebSocketStageAttributes,
  type WebSocketStageProps,
} from './websocket-stage-options';

/**
 * A stage of a WebSocket API: a named reference to a deployment, with limits, logs and variables of its own.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-stages.html
 * @example
 * declare const chat: WebSocketApi;
 *
 * new WebSocketStage(stack, 'Live', { webSocketApi: chat, stageName: 'live', throttle: { rateLimit: 100, burstLimit: 200 } });
 */
export class WebSocketStage extends WebSocketStageBase {
  static {
    setFqn(WebSocketStage, '@apigwv2/core-websocket.WebSocketStage');
  }

  /** Imports a stage. */
  static fromWebSocketStageAttributes(
    scope: Construct,
    id: string,
    attributes: WebSocketStageAttributes,
  ): IWebSocketStage {
    return new ImportedWebSocketStage(scope, id, attributes);
  }

  /** The name of the stage. */
  readonly stageName: string;
  /** The API of the stage. */
  readonly api: IWebSocketApiWithId;
  protected readonly mappedUrl: string | undefined;
  private readonly resource: CfnStage;

  /**
   * @throws ApiDefinitionError among others `InvalidLoggingLevel`, `InvalidStageName`, `DuplicateStageName`,
   * `DeploymentOptionsConflict`; at synthesis `RouteKeyOverridden`, `RouteNotDeployableBeforeStage`, `ApiWithoutRoutes` for a pinned deployment of
   * an API without routes
   */
  constructor(scope: Construct, id: string, props: WebSocketStageProps) {
    super(scope, id);
    try {
      props = checkedProps(WEBSOCKET_STAGE_PROPS, props, this);
      const { webSocketApi, stageName, domainMapping, logging, accessLogSettings, clientCertificateId } = props;
      this.api = withApiId(webSocketApi);
      this.stageName = stageName;
      const routeSettings = renderLogging(logging, this);
      this.resource = createStage(this, props, WEBSOCKET_ACCESS_LOG, { routeSettings, clientCertificateId });
      checkServedRoutes(this, this.resource.autoDeploy === false && props.deployment !== 'external');
      warnOfDefaultName(this);
      if (accessLogSettings !== undefined || (logging ?? 'off') !== 'off') followAccountLogging(this);
      this.mappedUrl = mapToDomain(this, domainMapping);
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /**
   * Adds a variable to the stage.
   *
   * @throws ApiDefinitionError `InvalidStageVariable`, `DuplicateStageVariable` when it has another value
   */
  addStageVariable(name: string, value: string): void {
    addVariableTo(this.resource, name, value, this);
  }
}
