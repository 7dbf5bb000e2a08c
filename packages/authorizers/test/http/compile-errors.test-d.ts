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
} from '../../src';

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

// @ts-expect-error a JWT authorizer requires an audience
new HttpJwtAuthorizer('Readers', ISSUER);

// @ts-expect-error [A6] a user pool authorizer requires clients and creates none
new HttpUserPoolAuthorizer('Readers', pool);

// @ts-expect-error [A6] a user pool authorizer requires clients and creates none
new HttpUserPoolAuthorizer('Readers', pool, { userPoolRegion: 'eu-west-1' });

// @ts-expect-error a disabled cache has no TTL
new HttpLambdaAuthorizer('Guard', handler, { cache: 'off', resultsCacheTtl: ttl });

// @ts-expect-error a disabled cache has no key
new HttpLambdaAuthorizer('Guard', handler, { cache: 'off', identitySource: audiences });

// @ts-expect-error a TTL is a Duration
new HttpLambdaAuthorizer('Guard', handler, { resultsCacheTtl: 300 });

// @ts-expect-error a WebSocket route rejects an authorizer of HTTP APIs
export const jwtOnWebSocket: IWebSocketRouteAuthorizer = new HttpJwtAuthorizer('R', ISSUER, { jwtAudience: audiences });

// @ts-expect-error a WebSocket route rejects an authorizer of HTTP APIs
export const lambdaOnWebSocket: IWebSocketRouteAuthorizer = new HttpLambdaAuthorizer('Guard', handler);

new HttpAuthorizer(scope, 'Readers', { httpApi, type: 'JWT', jwtIssuer: ISSUER, jwtAudience: audiences });

// @ts-expect-error an HttpAuthorizer rejects a WebSocket API
new HttpAuthorizer(scope, 'Readers', { httpApi: webSocketApi, type: 'JWT', jwtIssuer: ISSUER, jwtAudience: audiences });

// @ts-expect-error a JWT authorizer requires an audience
new HttpAuthorizer(scope, 'Readers', { httpApi, type: 'JWT', jwtIssuer: ISSUER });

// @ts-expect-error a Lambda authorizer requires a URI
new HttpAuthorizer(scope, 'Guard', { httpApi, type: 'REQUEST' });

// @ts-expect-error a JWT authorizer has no URI
new HttpAuthorizer(scope, 'R', { httpApi, type: 'JWT', jwtIssuer: ISSUER, jwtAudience: audiences, authorizerUri: '' });
