import type { IHttpRouteAuthorizer, IWebSocketRouteAuthorizer } from '@apigwv2/contracts';
import type { CfnApi, HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import {
  HttpIdentitySource,
  HttpJwtAuthorizer,
  WebSocketAuthorizer,
  WebSocketIamAuthorizer,
  WebSocketIdentitySource,
  WebSocketLambdaAuthorizer,
  WebSocketNoneAuthorizer,
} from '../../src';

declare const scope: Construct;
declare const l1: CfnApi;
declare const httpApi: HttpApi;
declare const webSocketApi: WebSocketApi;
declare const handler: IFunction;
declare const role: IRole;

const attributes = { authorizerId: 'abc123', authorizerType: 'CUSTOM' } as const;
export const onWebSocket: IWebSocketRouteAuthorizer[] = [
  new WebSocketLambdaAuthorizer('Guard', handler, { role, identitySource: [WebSocketIdentitySource.query('token')] }),
  WebSocketAuthorizer.fromWebSocketAuthorizerAttributes(scope, 'Guard', attributes),
];
export const words = [
  new WebSocketIamAuthorizer().authorization.type,
  new WebSocketNoneAuthorizer().authorization.type,
];

const options = { type: 'REQUEST', authorizerUri: 'arn:aws:apigateway:eu-west-1:lambda:path/f' } as const;
new WebSocketAuthorizer(scope, 'Guard', { ...options, webSocketApi });
new WebSocketAuthorizer(scope, 'Guard', { ...options, webSocketApi: l1 });

// @ts-expect-error a WebSocketAuthorizer rejects an HTTP API
new WebSocketAuthorizer(scope, 'Guard', { ...options, webSocketApi: httpApi });

// @ts-expect-error an HTTP route rejects an authorizer of WebSocket APIs
export const onHttp: IHttpRouteAuthorizer = new WebSocketLambdaAuthorizer('Guard', handler);

const jwt = { jwtAudience: ['books'] };
// @ts-expect-error a WebSocket route rejects a JWT authorizer
export const jwtOnWebSocket: IWebSocketRouteAuthorizer = new HttpJwtAuthorizer('Readers', 'https://example.com', jwt);

// @ts-expect-error a WebSocket authorizer rejects an identity source of HTTP APIs
new WebSocketLambdaAuthorizer('Guard', handler, { identitySource: [HttpIdentitySource.query('token')] });

// @ts-expect-error a WebSocket authorizer has no cache
new WebSocketLambdaAuthorizer('Guard', handler, { resultsCacheTtl: undefined });

// @ts-expect-error a WebSocket API has no authorizer of type JWT
WebSocketAuthorizer.fromWebSocketAuthorizerAttributes(scope, 'Guard', { ...attributes, authorizerType: 'JWT' });
