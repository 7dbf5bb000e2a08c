import {
  addStageVariable,
  checkStage,
  DEFAULT_STAGE_NAME,
  followRouteSettings,
  giveMethods,
  type IHttpApiRef,
  markClass,
  registerStage,
  renderAccessLog,
  renderDeployment,
  renderRouteSettings,
  type StageVariables,
} from '@apigwv2/contracts';
import { CfnStage, type StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { stageUrl } from './endpoint';
import { HTTP_ACCESS_LOG } from './http-access-log-format';
import { HTTP_METRIC_METHODS } from './http-metric-methods';
import { HTTP_STAGE_METHODS } from './http-stage-methods';
import type { HttpStageAttributes, HttpStageProps } from './http-stage-options';
import type { IHttpMetrics } from './i-http-metrics';
import type { IHttpStage, IHttpStageMethods } from './i-http-stage';
import { domainUrlOf, ImportedHttpStage } from './imported-http-stage';

/**
 * A stage of an HTTP API: a name under which a version of the API is served, with limits, logs and variables of its own.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html
 * @example
 * declare const api: HttpApi;
 *
 * new HttpStage(stack, 'Beta', { httpApi: api, stageName: 'beta', throttle: { rateLimit: 100, burstLimit: 200 } });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class HttpStage extends Resource implements IHttpStage {
  static {
    giveMethods(HttpStage, HTTP_STAGE_METHODS, HTTP_METRIC_METHODS);
    markClass(HttpStage, '@apigwv2/core-http.HttpStage');
  }

  /** A stage that exists already. */
  static fromHttpStageAttributes(scope: Construct, id: string, attributes: HttpStageAttributes): IHttpStage {
    return new ImportedHttpStage(scope, id, attributes);
  }

  readonly isHttpStage = true;
  /** Points at the stage. */
  readonly stageRef: StageReference;
  readonly stageName: string;
  readonly api: IHttpApiRef;
  private readonly stage: CfnStage;
  private readonly mappedUrl?: string;
  private variables: StageVariables;

  /**
   * @throws ApiDefinitionError among others `StageNameMalformed`, `StageNameTaken`, `StageUndeployed`,
   * `StageVariableMalformed`; at synthesis `RouteKeyOverridden`, `RouteOutOfReach`
   */
  constructor(scope: Construct, id: string, props: HttpStageProps) {
    super(scope, id);
    const { httpApi, stageName = DEFAULT_STAGE_NAME, stageVariables = {}, domainMapping } = props;
    checkStage(httpApi, 'HTTP', { ...props, stageName, stageVariables }, this);
    registerStage(httpApi, stageName, this);
    this.api = httpApi;
    this.stageName = stageName;
    this.variables = stageVariables;
    // Not written where it is assigned: a StageReference has no apiId before aws-cdk-lib 2.260.
    const stageRef = { apiId: httpApi.apiRef.apiId, stageName };
    this.stageRef = stageRef;
    this.stage = new CfnStage(this, 'Resource', {
      ...stageRef,
      ...renderDeployment(httpApi, props, this),
      description: props.description,
      defaultRouteSettings: renderRouteSettings(props),
      accessLogSettings: renderAccessLog(this, props.accessLogSettings, HTTP_ACCESS_LOG),
      stageVariables: props.stageVariables,
    });
    followRouteSettings(httpApi, this.stage, this);
    this.mappedUrl = domainMapping?.domainName.mapStage({ ...domainMapping, stage: this }).url;
  }

  get url(): string {
    return stageUrl(this.api, this.stageName, this);
  }

  get domainUrl(): string {
    return domainUrlOf(this, this.mappedUrl);
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
}

export interface HttpStage extends IHttpStageMethods, IHttpMetrics {}
