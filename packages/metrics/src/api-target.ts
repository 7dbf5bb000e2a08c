import { apiOfStage, type IHttpApiRef, type IWebSocketApiRef, knownProtocol } from '@apigwv2/contracts';
import type { IApiRef, IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpMetrics } from './http-metrics';
import { WebSocketMetrics } from './websocket-metrics';

/** An API or a stage, of either protocol, owned or imported. */
export type ApiTarget = IHttpApiRef | IWebSocketApiRef | IStageRef;

/** The metrics of an API or a stage, by its protocol; HTTP where nobody knows it. */
export type TargetMetrics =
  | { readonly protocol: 'HTTP'; readonly metrics: HttpMetrics }
  | { readonly protocol: 'WEBSOCKET'; readonly metrics: WebSocketMetrics };

/** Finds the metrics of an API or a stage. */
export function metricsOf(target: ApiTarget): TargetMetrics {
  const api: IApiRef = 'stageRef' in target ? apiOfStage(target) : target;
  return knownProtocol(api) === 'WEBSOCKET'
    ? { protocol: 'WEBSOCKET', metrics: WebSocketMetrics.of(target as IWebSocketApiRef) }
    : { protocol: 'HTTP', metrics: HttpMetrics.of(target as IHttpApiRef) };
}
