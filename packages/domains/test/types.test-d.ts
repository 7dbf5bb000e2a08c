import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, type IApiRef, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Stack } from 'aws-cdk-lib/core';
import { ApiMapping, DomainName, RoutingRule } from '../src';

declare const stack: Stack;
declare const domainName: DomainName;
declare const restApi: RestApi;

// Routing rules accept REST APIs only [G9].
const stage = restApi.deploymentStage;
new RoutingRule(stack, 'Rest', { domainName, priority: 1, restApi, stage });
// @ts-expect-error an HTTP API is not a REST API
new RoutingRule(stack, 'Http', { domainName, priority: 1, restApi: new HttpApi(stack, 'Api'), stage });
// @ts-expect-error a WebSocket API is not a REST API
new RoutingRule(stack, 'Chat', { domainName, priority: 1, restApi: new WebSocketApi(stack, 'Api'), stage });

// @ts-expect-error a domain requires a certificate, or a hosted zone in which a new one is validated
new DomainName(stack, 'Neither', { domainName: 'api.example.com' });
// @ts-expect-error a mapping requires a domain
new ApiMapping(stack, 'Mapping', { api: new HttpApi(stack, 'Api') });

declare const staged: IApiRef & { readonly defaultStage: string };
// @ts-expect-error the default stage of an API is a stage, not its name
new ApiMapping(stack, 'Staged', { domainName, api: staged });
