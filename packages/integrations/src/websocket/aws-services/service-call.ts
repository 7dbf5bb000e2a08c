import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { IKeyRef } from 'aws-cdk-lib/aws-kms';
import { Aws } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { AWS_SERVICE_ACTIONS, type WebSocketServiceAction } from '../../aws-service-actions';
import type { WebSocketIntegrationOptions } from '../integration-options';
import type { WebSocketDynamoDbAction } from './dynamodb-request';
import type { WebSocketServiceOptions } from './service-options';

/** A call of an AWS service as plain data: the action, the resource, and the request. */
export interface WebSocketServiceCall {
  /** The IAM action. */
  readonly action:
    | `dynamodb:${WebSocketDynamoDbAction}`
    | 'events:PutEvents'
    | 'kinesis:PutRecord'
    | 'sns:Publish'
    | 'sqs:SendMessage'
    | 'states:StartExecution'
    | 'states:StartSyncExecution';
  /** The resource, in whose Region the service is called. */
  readonly resource: IConstruct & { readonly env: { readonly region: string } };
  /** The part of the integration URI that follows the Region. @default - the URI of the action */
  readonly uri?: string;
  /** The ARNs of the resources that the role may access. */
  readonly arns: readonly string[];
  /** The customer managed key of the resource. @default - no key */
  readonly key?: IKeyRef;
  /** The request template. */
  readonly template: string;
}

const HEADER = 'integration.request.header';

/** Returns the integration options of a call. */
export function serviceIntegrationOptions(
  call: WebSocketServiceCall,
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
