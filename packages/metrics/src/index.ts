export { HttpMetrics, type HttpRouteMetricsOptions } from './http-metrics';
export type { IHttpRouteRef } from './http-route-ref';
export { WebSocketMetrics, type WebSocketRouteMetricsOptions } from './websocket-metrics';
export type { IWebSocketRouteRef } from './websocket-route-ref';
