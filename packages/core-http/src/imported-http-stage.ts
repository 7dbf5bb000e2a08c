import { ApiDefinitionError, checkStageName, type IHttpApiRef, markClass } from '@apigwv2/contracts';
import { HttpMetrics } from '@apigwv2/metrics';
import type { StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { stageUrl } from './endpoint';
import type { HttpStageAttributes } from './http-stage-options';
import type { IHttpStage } from './i-http-stage';

/** A stage of an HTTP API that exists already. */
export class ImportedHttpStage extends Resource implements IHttpStage {
  static {
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
    this.stageRef = { apiId: api.apiRef.apiId, stageName };
    this.mappedUrl = domainUrl;
  }

  get url(): string {
    return stageUrl(this.api, this.stageName, this);
  }

  get domainUrl(): string {
    return domainUrlOf(this, this.mappedUrl);
  }

  metric(metricName: string, options?: MetricOptions): Metric {
    return HttpMetrics.of(this).metric(metricName, options);
  }

  metricClientError(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).clientError(options);
  }

  metricServerError(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).serverError(options);
  }

  metricDataProcessed(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).dataProcessed(options);
  }

  metricCount(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).count(options);
  }

  metricIntegrationLatency(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).integrationLatency(options);
  }

  metricLatency(options?: MetricOptions): Metric {
    return HttpMetrics.of(this).latency(options);
  }
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
