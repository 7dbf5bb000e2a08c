import { type IHttpApiWithId, setFqn, withApiId } from '@apigwv2/contracts';
import { checkedProps, checkStageName, discarded } from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { HttpStageBase } from './http-stage-base';
import { HTTP_STAGE_ATTRIBUTES, type HttpStageAttributes } from './http-stage-options';

/** An imported stage of an HTTP API. */
export class ImportedHttpStage extends HttpStageBase {
  static {
    setFqn(ImportedHttpStage, '@apigwv2/core-http.ImportedHttpStage');
  }

  readonly stageName: string;
  readonly api: IHttpApiWithId;
  protected readonly mappedUrl: string | undefined;

  constructor(scope: Construct, id: string, attributes: HttpStageAttributes) {
    super(scope, id);
    try {
      const { api, stageName, domainUrl } = checkedProps(HTTP_STAGE_ATTRIBUTES, attributes, this);
      checkStageName(stageName, this);
      this.api = withApiId(api);
      this.stageName = stageName;
      this.mappedUrl = domainUrl;
    } catch (error) {
      throw discarded(this, error);
    }
  }
}
