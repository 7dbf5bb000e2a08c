import { type IHttpApiWithId, setFqn, withApiId } from '@apigwv2/contracts';
import { checkStageName } from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { HttpStageBase } from './http-stage-base';
import type { HttpStageAttributes } from './http-stage-options';

/** An imported stage of an HTTP API. */
export class ImportedHttpStage extends HttpStageBase {
  static {
    setFqn(ImportedHttpStage, '@apigwv2/core-http.ImportedHttpStage');
  }

  readonly stageName: string;
  readonly api: IHttpApiWithId;
  protected readonly mappedUrl: string | undefined;

  constructor(scope: Construct, id: string, { api, stageName, domainUrl }: HttpStageAttributes) {
    super(scope, id);
    checkStageName(stageName, this);
    this.api = withApiId(api);
    this.stageName = stageName;
    this.mappedUrl = domainUrl;
  }
}
