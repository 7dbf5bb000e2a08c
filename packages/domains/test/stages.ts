import { CfnApi, CfnStage, HttpApi, type IApiRef, WebSocketApi, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DomainName, type DomainNameProps } from '../src';

export const certificateIn = (scope: Construct, region = 'eu-west-1') =>
  Certificate.fromCertificateArn(scope, `Certificate-${region}`, `arn:aws:acm:${region}:111122223333:certificate/abc`);

/** Creates a domain with an imported certificate. */
export function domainIn(
  stack: Stack,
  options: Partial<Omit<DomainNameProps, 'certificate'>> = {},
  id = 'Domain',
): DomainName {
  return new DomainName(stack, id, { domainName: 'api.example.com', ...options, certificate: certificateIn(stack) });
}

/** Creates an HTTP API of aws-cdk-lib, whose default stage refers to its API. */
export const httpApi = (scope: Construct, id = 'Http') => new HttpApi(scope, id);

/** Creates a stage of a WebSocket API of aws-cdk-lib. */
export function webSocketStage(scope: Construct, id = 'Chat'): WebSocketStage {
  const webSocketApi = new WebSocketApi(scope, id);
  return new WebSocketStage(scope, `${id}Stage`, { webSocketApi, stageName: 'live', autoDeploy: true });
}

/** Creates an API and a stage as L1s. */
export function bareStage(scope: Construct, id = 'Bare'): { readonly api: IApiRef; readonly stage: CfnStage } {
  const api = new CfnApi(scope, id, { name: id, protocolType: 'HTTP' });
  return { api, stage: new CfnStage(scope, `${id}Stage`, { apiId: api.ref, stageName: 'live', autoDeploy: true }) };
}
