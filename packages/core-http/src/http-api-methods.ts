import type { IHttpApiRef } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { addRoute, addRoutes } from './add-routes';
import { arnForExecuteApi } from './arn-for-execute-api';
import { authorizationReport } from './authorization-report';
import { HttpStage } from './http-stage';
import type { IHttpApiMethods } from './i-http-api';
import { grantInvoke } from './invoke-grant';

/** What every HTTP API can do, whether this app owns or imports it. */
export const HTTP_API_METHODS: IHttpApiMethods & ThisType<Construct & IHttpApiRef> = {
  addRoutes(options) {
    return addRoutes(this, options);
  },
  addRoute(key, options) {
    return addRoute(this, key, options);
  },
  addStage(id, options) {
    return new HttpStage(this, id, { ...options, httpApi: this });
  },
  arnForExecuteApi(method, path, stage) {
    return arnForExecuteApi(this, method, path, stage);
  },
  authorizationReport() {
    return authorizationReport(this);
  },
  grantInvoke(grantee, options) {
    return grantInvoke(this, grantee, options);
  },
};
