import type { IHttpStage, IHttpStageMethods } from './i-http-stage';
import { grantInvoke } from './invoke-grant';

/** What every stage of an HTTP API can do, whether this app owns or imports it. */
export const HTTP_STAGE_METHODS: IHttpStageMethods & ThisType<IHttpStage> = {
  grantInvoke(grantee, options) {
    return grantInvoke(this.api, grantee, { ...options, stageName: this.stageName });
  },
};
