import { ApiDefinitionError, checkStageName, giveMethods, type IHttpApiRef, markClass } from '@apigwv2/contracts';
import type { StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { stageUrl } from './endpoint';
import { HTTP_METRIC_METHODS } from './http-metric-methods';
import { HTTP_STAGE_METHODS } from './http-stage-methods';
import type { HttpStageAttributes } from './http-stage-options';
import type { IHttpMetrics } from './i-http-metrics';
import type { IHttpStage, IHttpStageMethods } from './i-http-stage';

/** A stage of an HTTP API that exists already. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class ImportedHttpStage extends Resource implements IHttpStage {
  static {
    giveMethods(ImportedHttpStage, HTTP_STAGE_METHODS, HTTP_METRIC_METHODS);
    markClass(ImportedHttpStage, '@apigwv2/core-http.ImportedHttpStage');
  }

  readonly isHttpStage = true;
  readonly stageRef: StageReference;
  readonly stageName: string;
  readonly api: IHttpApiRef;
  private readonly mappedUrl?: string;

  constructor(scope: Construct, id: string, { api, stageName, domainUrl }: HttpStageAttributes) {
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
    return stageUrl(this.api, this.stageName, this);
  }

  get domainUrl(): string {
    return domainUrlOf(this, this.mappedUrl);
  }
}

export interface ImportedHttpStage extends IHttpStageMethods, IHttpMetrics {}

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
