import type { CfnApi, HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type {
  Authorization,
  BoundAuthorizer,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRouteKey,
  IHttpApiRef,
  IHttpBuiltInAuthorizer,
  IHttpRouteAuthorizer,
  IHttpRouteIntegration,
  IWebSocketApiRef,
  IWebSocketBuiltInAuthorizer,
  IWebSocketRouteAuthorizer,
  IWebSocketRouteIntegration,
  ProtocolOf,
  RouteContext,
  WebSocketAuthorization,
  WebSocketNoneAuthorizer,
  WebSocketRouteKey,
} from '../src';
import type { HttpRouteKeyLiteral } from '../src/kernel';

declare function routeKey<const Key extends string>(key: HttpRouteKeyLiteral<Key>): Key;
declare const text: string;
declare const path: `/${string}`;
declare const method: HttpMethod;
declare const id: number;

export const accepted = [
  routeKey('$default'),
  routeKey('GET /'),
  routeKey('ANY /books'),
  routeKey('POST /books/{id}'),
  routeKey('OPTIONS /{proxy+}'),
  routeKey('DELETE /books/{id}/pages/{page+}'),
  routeKey('PATCH /a.b:c_d-e'),
  routeKey(text),
  routeKey(`GET /${text}`),
  routeKey(`GET ${path}`),
  routeKey(`GET /books/${text}/pages`),
  routeKey(`GET /books/${id}`),
  routeKey(`${method} /books`),
];

export const rejected = [
  // @ts-expect-error nothing
  routeKey(''),
  // @ts-expect-error no path
  routeKey('GET'),
  // @ts-expect-error no method
  routeKey('/books'),
  // @ts-expect-error no space
  routeKey('GET/books'),
  // @ts-expect-error a method in lower case
  routeKey('get /books'),
  // @ts-expect-error a method that the service does not know
  routeKey('TRACE /books'),
  // @ts-expect-error a key of WebSocket APIs
  routeKey('$connect'),
  // @ts-expect-error no slash before the path
  routeKey('GET books'),
  // @ts-expect-error a slash after the path
  routeKey('GET /books/'),
  // @ts-expect-error two slashes
  routeKey('GET /a//b'),
  // @ts-expect-error two spaces
  routeKey('GET  /books'),
  // @ts-expect-error a space in the path
  routeKey('GET /a b'),
  // @ts-expect-error a query string
  routeKey('GET /books?page=1'),
  // @ts-expect-error a fragment
  routeKey('GET /books#top'),
  // @ts-expect-error a greedy variable that is not last
  routeKey('GET /{all+}/b'),
  // @ts-expect-error a template of which the method is wrong
  routeKey(`get /${text}`),
  // @ts-expect-error a template of which the end is wrong
  routeKey(`GET /${text}/`),
];

declare const http: IHttpRouteIntegration;
declare const websocket: IWebSocketRouteIntegration;
declare const httpGuard: IHttpRouteAuthorizer;
declare const websocketGuard: IWebSocketRouteAuthorizer;

// A target implements one protocol.
// @ts-expect-error
export const integration1: IHttpRouteIntegration = websocket;
// @ts-expect-error
export const integration2: IWebSocketRouteIntegration = http;
// @ts-expect-error
export const authorizer1: IHttpRouteAuthorizer = websocketGuard;
// @ts-expect-error
export const authorizer2: IWebSocketRouteAuthorizer = httpGuard;

// The protocol alone distinguishes targets of the same shape.
export const integration3: IHttpRouteIntegration = { protocol: 'HTTP', id: 'x', bind: () => ({ integrationId: 'x' }) };
export const integration4: IHttpRouteIntegration = {
  // @ts-expect-error
  protocol: 'WEBSOCKET',
  id: 'x',
  bind: () => ({ integrationId: 'x' }),
};

// JWT is not an authorization of WebSocket routes.
// @ts-expect-error
export const result1: WebSocketAuthorization = { type: 'JWT', authorizerId: 'x' };
export const result2: BoundAuthorizer<WebSocketAuthorization, RouteContext<IWebSocketApiRef, WebSocketRouteKey>> = {
  // @ts-expect-error
  authorization: { type: 'JWT', authorizerId: 'x' },
};
export const result3: IWebSocketRouteAuthorizer = {
  protocol: 'WEBSOCKET',
  id: 'x',
  // @ts-expect-error
  bind: () => ({ authorization: { type: 'JWT', authorizerId: 'x' } }),
};

// NONE has no authorizer ID, and CUSTOM requires one.
// @ts-expect-error
export const open: Authorization = { type: 'NONE', authorizerId: 'x' };
// @ts-expect-error
export const guarded: Authorization = { type: 'CUSTOM' };

// A built-in authorizer belongs to one protocol and is not a target.
declare const httpNone: HttpNoneAuthorizer;
declare const websocketNone: WebSocketNoneAuthorizer;
export const word1: IHttpBuiltInAuthorizer = httpNone;
export const word2: IWebSocketBuiltInAuthorizer = websocketNone;
// @ts-expect-error
export const word3: IHttpBuiltInAuthorizer = websocketNone;
// @ts-expect-error
export const word4: IWebSocketBuiltInAuthorizer = httpNone;
// @ts-expect-error
export const word5: IHttpRouteAuthorizer = httpNone;

// A route key belongs to one protocol.
declare const httpKey: HttpRouteKey;
declare const websocketKey: WebSocketRouteKey;
// @ts-expect-error
export const key1: HttpRouteKey = websocketKey;
// @ts-expect-error
export const key2: WebSocketRouteKey = httpKey;

// APIs of aws-cdk-lib are references of their protocol, and an L1 is a reference of either protocol.
declare const upstreamHttp: HttpApi;
declare const upstreamWebSocket: WebSocketApi;
declare const l1: CfnApi;
export const ref1: IHttpApiRef[] = [upstreamHttp, l1];
export const ref2: IWebSocketApiRef[] = [upstreamWebSocket, l1];
// @ts-expect-error
export const ref3: IHttpApiRef = upstreamWebSocket;
// @ts-expect-error
export const ref4: IWebSocketApiRef = upstreamHttp;

declare const httpRef: IHttpApiRef;
declare const websocketRef: IWebSocketApiRef;
// @ts-expect-error
export const ref5: IHttpApiRef = websocketRef;
// @ts-expect-error
export const ref6: IWebSocketApiRef = httpRef;

export const protocol1: ProtocolOf<IHttpApiRef> = 'HTTP';
export const protocol2: ProtocolOf<IWebSocketApiRef> = 'WEBSOCKET';
export const protocol3: ProtocolOf<CfnApi>[] = ['HTTP', 'WEBSOCKET'];
// @ts-expect-error
export const protocol4: ProtocolOf<IHttpApiRef> = 'WEBSOCKET';
