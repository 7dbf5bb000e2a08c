import { WebSocketNoneAuthorizer } from '@apigwv2/contracts';
import { fakeAuthorizer, fakeIntegration, fakeWebSocketAuthorizer, fakeWebSocketIntegration } from '@apigwv2/testing';
import type {
  CfnApi,
  HttpApi as UpstreamHttpApi,
  HttpStageProps as UpstreamStageProps,
  WebSocketApi,
} from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { HttpApi, HttpIamAuthorizer, HttpMethod, HttpRoute, HttpRouteKey, HttpStage } from '../src';

declare const scope: Construct;
declare const api: HttpApi;
declare const l1: CfnApi;
declare const upstream: UpstreamHttpApi;
declare const webSocket: WebSocketApi;
declare const anyKey: string;

const integration = fakeIntegration('Integration');
const routeKey = HttpRouteKey.DEFAULT;

// Every kind of HTTP API accepts routes and stages.
new HttpRoute(scope, 'Own', { httpApi: api, routeKey, integration });
new HttpRoute(scope, 'L1', { httpApi: l1, routeKey, integration, authorizer: new HttpIamAuthorizer() });
new HttpRoute(scope, 'Upstream', { httpApi: upstream, routeKey, integration, authorizer: fakeAuthorizer('Jwt') });
const stage = new HttpStage(scope, 'Stage', { httpApi: upstream, stageName: 'v1' });

// The API of a stage and of a route has its ID.
export const ids: readonly string[] = [
  stage.api.apiId,
  new HttpRoute(scope, 'Route', { httpApi: api, routeKey, integration }).httpApi.apiId,
];

// The ARN of an API accepts any string as a method.
export const arn: string = api.arnForExecuteApi(anyKey, anyKey, anyKey);

// An HttpApi is a reference to an HTTP API of aws-cdk-lib.
export const upstreamProps: UpstreamStageProps = { httpApi: api, stageName: 'v1' };

// A literal key is validated, and any other string is accepted.
api.addRoute('GET /books/{id}', { integration });
api.addRoute('$default', { integration });
api.addRoute('ANY /', { integration });
api.addRoute(anyKey, { integration });
api.addRoute(`GET /${anyKey}`, { integration });
// @ts-expect-error a method in lower case
api.addRoute('get /books', { integration });
// @ts-expect-error no space
api.addRoute('GET/books', { integration });
// @ts-expect-error no leading slash
api.addRoute('GET books', { integration });
// @ts-expect-error a trailing slash
api.addRoute('GET /books/', { integration });
// @ts-expect-error a greedy variable that is not last
api.addRoute('GET /{path+}/a', { integration });
// @ts-expect-error a query string
api.addRoute('GET /books?page=1', { integration });
// @ts-expect-error an unknown method
api.addRoutes({ path: '/', methods: ['FETCH'], integration });
api.addRoutes({ path: '/', methods: [HttpMethod.GET, 'POST'], integration });

// @ts-expect-error a key that has not been parsed
new HttpRoute(scope, 'Text', { httpApi: api, routeKey: 'GET /x', integration });
// @ts-expect-error a route without an integration
api.addRoutes({ path: '/' });
// @ts-expect-error a WebSocket API
new HttpRoute(scope, 'WebSocket', { httpApi: webSocket, routeKey, integration, authorizer: new HttpIamAuthorizer() });
// @ts-expect-error a stage of a WebSocket API
new HttpStage(scope, 'WebSocketStage', { httpApi: webSocket });
// @ts-expect-error a WebSocket integration
api.addRoutes({ path: '/', integration: fakeWebSocketIntegration('Chat') });
// @ts-expect-error a WebSocket authorizer
api.addRoutes({ path: '/', integration, authorizer: fakeWebSocketAuthorizer('Chat') });
// @ts-expect-error the word of WebSocket APIs
api.addRoutes({ path: '/', integration, authorizer: new WebSocketNoneAuthorizer() });
// @ts-expect-error the name of the default stage is $default
new HttpApi(scope, 'Api', { defaultStageOptions: { stageName: 'v1' } });
// @ts-expect-error a deployment is pinned, external, or one of yours
api.addStage('Stage', { deployment: 'auto' });
