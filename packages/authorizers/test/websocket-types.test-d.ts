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
} from '../src';

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

// @ts-expect-error an HTTP API has authorizers of its own
new WebSocketAuthorizer(scope, 'Guard', { ...options, webSocketApi: httpApi });

// @ts-expect-error an authorizer of WebSocket APIs does not guard HTTP routes
export const onHttp: IHttpRouteAuthorizer = new WebSocketLambdaAuthorizer('Guard', handler);

const jwt = { jwtAudience: ['books'] };
// @ts-expect-error tokens are checked by HTTP APIs only
export const jwtOnWebSocket: IWebSocketRouteAuthorizer = new HttpJwtAuthorizer('Readers', 'https://example.com', jwt);

// @ts-expect-error an identity source of HTTP APIs is written in another way
new WebSocketLambdaAuthorizer('Guard', handler, { identitySource: [HttpIdentitySource.query('token')] });

// @ts-expect-error answers for connections are not kept
new WebSocketLambdaAuthorizer('Guard', handler, { resultsCacheTtl: undefined });

// @ts-expect-error there is no authorizer of type JWT here
WebSocketAuthorizer.fromWebSocketAuthorizerAttributes(scope, 'Guard', { ...attributes, authorizerType: 'JWT' });
