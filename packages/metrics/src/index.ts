export { HttpMetrics, type HttpRouteMetricsOptions } from './http-metrics';
export type { IHttpRouteRef } from './http-route-ref';
