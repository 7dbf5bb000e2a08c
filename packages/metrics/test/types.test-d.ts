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

// @ts-expect-error a WebSocket API has other metrics
HttpMetrics.of(webSocketApi);

// @ts-expect-error a WebSocket API has other metrics
HttpMetrics.of(webSocketRef);

// @ts-expect-error a route has metrics within a stage only
HttpMetrics.of(route);

// @ts-expect-error a route must say what it answers to
HttpMetrics.of(keyless, { stage });

// @ts-expect-error only routes need a stage
HttpMetrics.of(httpApi, { stage });

// @ts-expect-error a facade is made by of()
new HttpMetrics(httpApi, {});
