export { type AlarmChanges, ApiAlarms, type ApiAlarmsProps } from './api-alarms';
export { ApiDashboard, type ApiDashboardProps } from './api-dashboard';
export type { ApiTarget } from './api-target';
export { HttpMetrics, type HttpRouteMetricsOptions } from './http-metrics';
export type { IHttpRouteRef } from './http-route-ref';
export type { AlarmName } from './recommended-alarms';
export { WebSocketMetrics, type WebSocketRouteMetricsOptions } from './websocket-metrics';
export type { IWebSocketRouteRef } from './websocket-route-ref';
