import { DEFAULT_STAGE_NAME, type IHttpApiWithId } from '@apigwv2/contracts';
import { stageDomainUrl, stageReference, stageUrl } from '@apigwv2/contracts/kernel';
import type { StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { grantInvoke, type StageInvokeOptions } from '../api/invoke-grant';
import { HttpMetricSource } from '../metrics/http-metric-source';
import type { IHttpStage } from './i-http-stage';

/** A stage of an HTTP API, defined in this app or imported. */
export abstract class HttpStageBase extends HttpMetricSource implements IHttpStage {
  readonly isHttpStage = true;
  abstract readonly api: IHttpApiWithId;
  abstract readonly stageName: string;
  /** The URL of the stage at its custom domain; undefined without one. */
  protected abstract readonly mappedUrl: string | undefined;

  /** A reference to the stage. */
  get stageRef(): StageReference {
    return stageReference(this);
  }

  get url(): string {
    return stageUrl(this, 'https', this.stageName === DEFAULT_STAGE_NAME ? '' : this.stageName);
  }

  get domainUrl(): string {
    return stageDomainUrl(this, this.mappedUrl);
  }

  grantInvoke(grantee: IGrantable, options?: StageInvokeOptions): Grant {
    return grantInvoke(this.api, grantee, options, this);
  }
}
