import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import { Aws } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { AWS_SERVICE_ACTIONS, type AwsServiceActionName, type WebSocketServiceAction } from '../../aws-service-actions';
import type { ServiceAccess } from '../../service-role';
import type { WebSocketIntegrationOptions } from '../integration-options';
import type { WebSocketServiceOptions } from './service-options';

/** The actions that integrations of WebSocket APIs call. */
type WebSocketActionName = {
  [Name in AwsServiceActionName]: (typeof AWS_SERVICE_ACTIONS)[Name] extends { readonly websocket: object }
    ? Name
    : never;
}[AwsServiceActionName];

/** A call of an AWS service as plain data: the action, the resource, and the request. */
export interface ServiceCall extends Pick<ServiceAccess, 'arns' | 'key'> {
  readonly action: WebSocketActionName;
  /** The resource, in whose Region the service is called. */
  readonly resource: IConstruct & { readonly env: { readonly region: string } };
  /** The part of the integration URI that follows the Region. @default - the URI of the action */
  readonly uri?: string;
  /** The request template. */
  readonly template: string;
}

const HEADER = 'integration.request.header';

/** Returns the integration options of a call. */
export function serviceIntegrationOptions(
  call: ServiceCall,
  { timeout, description, responses }: WebSocketServiceOptions,
  credentialsRole: IRoleRef | undefined,
): WebSocketIntegrationOptions {
  const { uri = call.uri, contentType, target }: WebSocketServiceAction = AWS_SERVICE_ACTIONS[call.action].websocket;
  return {
    integrationType: 'AWS',
    integrationUri: `arn:${Aws.PARTITION}:apigateway:${call.resource.env.region}:${uri}`,
    integrationMethod: 'POST',
    credentialsRole,
    requestParameters: {
      [`${HEADER}.Content-Type`]: `'${contentType}'`,
      ...(target !== undefined && { [`${HEADER}.X-Amz-Target`]: `'${target}'` }),
    },
    requestTemplates: { $default: call.template },
    passthroughBehavior: 'NEVER',
    timeout,
    description,
    responses,
  };
}
