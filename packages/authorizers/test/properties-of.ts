import { resourcesOf } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

export const AUTHORIZER = 'AWS::ApiGatewayV2::Authorizer';
export const PERMISSION = 'AWS::Lambda::Permission';

/** Returns an HTTP API as an L1. */
export function apiIn(scope: Construct, id = 'Api'): CfnApi {
  return new CfnApi(scope, id, { name: 'shop', protocolType: 'HTTP' });
}

/** Synthesizes the app and returns the properties of the resources of a type, by default of authorizers. */
export function propertiesOf(stack: Stack, type = AUTHORIZER) {
  return Object.values(resourcesOf(stack, type)).map((resource) => resource.Properties);
}
