import type { IHttpApiRef } from '@apigwv2/contracts';
import { HttpMetrics } from '@apigwv2/metrics';
import type { IHttpMetrics } from './i-http-metrics';
import type { IHttpStageRef } from './i-http-stage';

/** The metric methods of APIs and stages, whether this app owns or imports them. */
export const HTTP_METRIC_METHODS: IHttpMetrics & ThisType<IHttpApiRef | IHttpStageRef> = {
  metric(metricName, options) {
    return HttpMetrics.of(this).metric(metricName, options);
  },
  metricClientError(options) {
    return HttpMetrics.of(this).clientError(options);
  },
  metricServerError(options) {
    return HttpMetrics.of(this).serverError(options);
  },
  metricDataProcessed(options) {
    return HttpMetrics.of(this).dataProcessed(options);
  },
  metricCount(options) {
    return HttpMetrics.of(this).count(options);
  },
  metricIntegrationLatency(options) {
    return HttpMetrics.of(this).integrationLatency(options);
  },
  metricLatency(options) {
    return HttpMetrics.of(this).latency(options);
  },
};
