import type { IWebSocketRouteAuthorizer } from '@apigwv2/contracts';
import type { HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IUserPool, IUserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  HttpAuthorizer,
  HttpJwtAuthorizer,
  HttpLambdaAuthorizer,
  HttpLambdaResponseType,
  HttpUserPoolAuthorizer,
  JwtIssuer,
} from '../src';

declare const scope: Construct;
declare const httpApi: HttpApi;
declare const webSocketApi: WebSocketApi;
declare const handler: IFunction;
declare const pool: IUserPool;
declare const client: IUserPoolClient;
declare const ttl: Duration;
declare const audiences: string[];

const ISSUER = 'https://issuer.example.com';
new HttpJwtAuthorizer('Readers', ISSUER, { jwtAudience: audiences, identitySource: audiences, authorizerName: 'x' });
new HttpJwtAuthorizer('Readers', JwtIssuer.cognito(pool), { jwtAudience: audiences });
new HttpUserPoolAuthorizer('Readers', pool, { userPoolClients: [client], userPoolRegion: 'eu-west-1' });
new HttpLambdaAuthorizer('Guard', handler, { responseTypes: [HttpLambdaResponseType.SIMPLE], resultsCacheTtl: ttl });
new HttpLambdaAuthorizer('Guard', handler, { cache: 'off' });

// @ts-expect-error tokens are for somebody
new HttpJwtAuthorizer('Readers', ISSUER);

// @ts-expect-error [A6] no client is made unasked
new HttpUserPoolAuthorizer('Readers', pool);

// @ts-expect-error [A6] no client is made unasked
new HttpUserPoolAuthorizer('Readers', pool, { userPoolRegion: 'eu-west-1' });

// @ts-expect-error without a cache there is no time
new HttpLambdaAuthorizer('Guard', handler, { cache: 'off', resultsCacheTtl: ttl });

// @ts-expect-error without a cache nothing is cached by anything
new HttpLambdaAuthorizer('Guard', handler, { cache: 'off', identitySource: audiences });

// @ts-expect-error a time has a unit
new HttpLambdaAuthorizer('Guard', handler, { resultsCacheTtl: 300 });

// @ts-expect-error an authorizer of HTTP routes does not guard WebSocket routes
export const jwtOnWebSocket: IWebSocketRouteAuthorizer = new HttpJwtAuthorizer('R', ISSUER, { jwtAudience: audiences });

// @ts-expect-error an authorizer of HTTP routes does not guard WebSocket routes
export const lambdaOnWebSocket: IWebSocketRouteAuthorizer = new HttpLambdaAuthorizer('Guard', handler);

new HttpAuthorizer(scope, 'Readers', { httpApi, type: 'JWT', jwtIssuer: ISSUER, jwtAudience: audiences });

// @ts-expect-error a WebSocket API has authorizers of its own
new HttpAuthorizer(scope, 'Readers', { httpApi: webSocketApi, type: 'JWT', jwtIssuer: ISSUER, jwtAudience: audiences });

// @ts-expect-error tokens are for somebody
new HttpAuthorizer(scope, 'Readers', { httpApi, type: 'JWT', jwtIssuer: ISSUER });

// @ts-expect-error somebody is asked
new HttpAuthorizer(scope, 'Guard', { httpApi, type: 'REQUEST' });

// @ts-expect-error tokens are checked by the service itself
new HttpAuthorizer(scope, 'R', { httpApi, type: 'JWT', jwtIssuer: ISSUER, jwtAudience: audiences, authorizerUri: '' });
