import { executeApiArn, type IWebSocketApiRef } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { grantConnections } from './connection-grant';
import type { IWebSocketApiMethods } from './i-websocket-api';
import { WebSocketRoute } from './websocket-route';
import { WebSocketStage } from './websocket-stage';

/** What every WebSocket API can do, whether this app owns or imports it. */
export const WEBSOCKET_API_METHODS: IWebSocketApiMethods & ThisType<Construct & IWebSocketApiRef> = {
  addRoute(routeKey, options) {
    return new WebSocketRoute(this, `${routeKey}-Route`, { ...options, routeKey, webSocketApi: this });
  },
  addStage(id, options) {
    return new WebSocketStage(this, id, { ...options, webSocketApi: this });
  },
  arnForExecuteApi(routeKey, stage) {
    return routeArn(this, routeKey, stage);
  },
  arnForExecuteApiV2(routeKey, stage) {
    return routeArn(this, routeKey, stage);
  },
  grantManageConnections(grantee, options) {
    return grantConnections(this, grantee, '*', options);
  },
};

function routeArn(api: IWebSocketApiRef, routeKey = '*', stage = '*'): string {
  return executeApiArn(api, `${stage}/${routeKey}`);
}
