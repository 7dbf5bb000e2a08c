import { ApiDefinitionError, checkStageName, giveMethods, type IWebSocketApiRef, markClass } from '@apigwv2/contracts';
import type { StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { checkEndpoint, endpointOf } from './endpoint';
import type { IWebSocketMetrics } from './i-websocket-metrics';
import type { IWebSocketStage, IWebSocketStageMethods } from './i-websocket-stage';
import { WEBSOCKET_METRIC_METHODS } from './websocket-metric-methods';
import { WEBSOCKET_STAGE_METHODS } from './websocket-stage-methods';
import type { WebSocketStageAttributes } from './websocket-stage-options';

/** A stage of a WebSocket API that exists already. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class ImportedWebSocketStage extends Resource implements IWebSocketStage {
  static {
    giveMethods(ImportedWebSocketStage, WEBSOCKET_STAGE_METHODS, WEBSOCKET_METRIC_METHODS);
    markClass(ImportedWebSocketStage, '@apigwv2/core-websocket.ImportedWebSocketStage');
  }

  readonly stageRef: StageReference;
  readonly stageName: string;
  readonly api: IWebSocketApiRef;
  private readonly mappedUrl?: string;

  constructor(scope: Construct, id: string, { api, stageName, domainUrl }: WebSocketStageAttributes) {
    super(scope, id);
    checkStageName(stageName, this);
    this.api = api;
    this.stageName = stageName;
    // Not written where it is assigned: a StageReference has no apiId before aws-cdk-lib 2.260.
    const stageRef = { apiId: api.apiRef.apiId, stageName };
    this.stageRef = stageRef;
    this.mappedUrl = domainUrl;
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
}

export interface ImportedWebSocketStage extends IWebSocketStageMethods, IWebSocketMetrics {}

/** The URL of a stage at the endpoint of its API. */
export function stageUrl(
  stage: IConstruct & Pick<IWebSocketStage, 'api' | 'stageName'>,
  scheme: 'wss' | 'https',
): string {
  checkEndpoint(stage.api, stage);
  return `${endpointOf(stage.api, scheme)}/${stage.stageName}`;
}

/**
 * The URL of a stage at its custom domain.
 *
 * @throws ApiDefinitionError `DomainMappingMissing`
 */
export function domainUrlOf(stage: IConstruct, mappedUrl: string | undefined): string {
  if (mappedUrl !== undefined) return mappedUrl;
  throw new ApiDefinitionError(
    'DomainMappingMissing',
    'domainUrl needs a custom domain, and this stage has none; give the stage a domainMapping, or use url',
    stage,
  );
}

/** Connections are managed by HTTPS, where clients speak WebSocket. */
export function callbackOf(url: string): string {
  return url.replace(/^wss:/, 'https:').replace(/\/$/, '');
}
