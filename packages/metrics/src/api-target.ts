import { apiOfStage, describeValue, type IHttpApiRef, type IWebSocketApiRef, knownProtocol } from '@apigwv2/contracts';
import type { IApiRef, IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';
import { HttpMetrics } from './http-metrics';
import { WebSocketMetrics } from './websocket-metrics';

/** An API or a stage, of either protocol, owned or imported. */
export type ApiTarget = IHttpApiRef | IWebSocketApiRef | IStageRef;

/** The metrics of an API or a stage, by its protocol; HTTP if the protocol is unknown. */
export type TargetMetrics =
  | { readonly protocol: 'HTTP'; readonly metrics: HttpMetrics }
  | { readonly protocol: 'WEBSOCKET'; readonly metrics: WebSocketMetrics };

/**
 * Returns the metrics of an API or a stage. The compiler cannot tell whether an asserted default stage exists.
 *
 * @throws ApiDefinitionError `MissingResource`
 */
export function metricsOf(target: ApiTarget | undefined, at: IConstruct): TargetMetrics {
  if (!isTarget(target)) {
    throw definitionError(
      'MissingResource',
      `target must be an API or a stage, got ${describeValue(target)}; pass a stage of your own for an API with createDefaultStage: false, which has no defaultStage`,
      at,
    );
  }
  const api: IApiRef = 'stageRef' in target ? apiOfStage(target) : target;
  return knownProtocol(api) === 'WEBSOCKET'
    ? { protocol: 'WEBSOCKET', metrics: WebSocketMetrics.of(target as IWebSocketApiRef) }
    : { protocol: 'HTTP', metrics: HttpMetrics.of(target as IHttpApiRef) };
}

function isTarget(target: unknown): target is ApiTarget {
  return typeof target === 'object' && target !== null && ('stageRef' in target || 'apiRef' in target);
}
