import type { IHttpApiRef } from '@apigwv2/contracts';
import type { HttpMetrics } from '@apigwv2/metrics';
import type { IHttpMetrics } from './i-http-metrics';
import type { IHttpStageRef } from './i-http-stage';

/** The metric methods of APIs and stages, whether this app owns or imports them. */
export const HTTP_METRIC_METHODS: IHttpMetrics & ThisType<IHttpApiRef | IHttpStageRef> = {
  metric(metricName, options) {
    return metricsOf(this).metric(metricName, options);
  },
  metricClientError(options) {
    return metricsOf(this).clientError(options);
  },
  metricServerError(options) {
    return metricsOf(this).serverError(options);
  },
  metricDataProcessed(options) {
    return metricsOf(this).dataProcessed(options);
  },
  metricCount(options) {
    return metricsOf(this).count(options);
  },
  metricIntegrationLatency(options) {
    return metricsOf(this).integrationLatency(options);
  },
  metricLatency(options) {
    return metricsOf(this).latency(options);
  },
};

function metricsOf(target: IHttpApiRef | IHttpStageRef): HttpMetrics {
  // Loaded here and not above: it takes some milliseconds, and many apps read no metric.
  const metrics = require('@apigwv2/metrics') as typeof import('@apigwv2/metrics');
  return metrics.HttpMetrics.of(target);
}
