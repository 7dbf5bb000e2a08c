import type { IWebSocketApiRef } from '@apigwv2/contracts';
import type { HttpApi, IRouteRef, IStageRef, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpMetrics, type IHttpRouteRef } from '../src';

declare const httpApi: HttpApi;
declare const webSocketApi: WebSocketApi;
declare const webSocketRef: IWebSocketApiRef & { readonly protocol: 'WEBSOCKET' };
declare const stage: IStageRef;
declare const route: IHttpRouteRef;
declare const keyless: IRouteRef;

HttpMetrics.of(httpApi);
HttpMetrics.of(stage);
HttpMetrics.of(route, { stage });

// @ts-expect-error HttpMetrics rejects a WebSocket API
HttpMetrics.of(webSocketApi);

// @ts-expect-error HttpMetrics rejects a WebSocket API
HttpMetrics.of(webSocketRef);

// @ts-expect-error metrics of a route require a stage
HttpMetrics.of(route);

// @ts-expect-error metrics of a route require its route key
HttpMetrics.of(keyless, { stage });

// @ts-expect-error metrics of an API take no stage
HttpMetrics.of(httpApi, { stage });

// @ts-expect-error HttpMetrics has no public constructor
new HttpMetrics(httpApi, {});
