import { grantConnections } from './connection-grant';
import type { IWebSocketStage, IWebSocketStageMethods } from './i-websocket-stage';

/** What every stage of a WebSocket API can do, whether this app owns or imports it. */
export const WEBSOCKET_STAGE_METHODS: IWebSocketStageMethods & ThisType<IWebSocketStage> = {
  grantManageConnections(grantee, options) {
    return grantConnections(this.api, grantee, this.stageName, options);
  },
  grantManagementApiAccess(grantee) {
    return grantConnections(this.api, grantee, this.stageName);
  },
};
