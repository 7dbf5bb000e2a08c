import type { BindContext, IWebSocketApiRef } from '@apigwv2/contracts';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { IKeyRef } from 'aws-cdk-lib/aws-kms';
import { Aws } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { serviceRole } from '../../service-role';
import type { WebSocketIntegrationOptions } from '../integration-options';
import { type BoundWebSocketIntegration, bindWebSocketIntegration } from '../target';
import { checkWebSocketIntegration } from '../validate-integration';
import { SERVICE_ACTIONS, type ServiceAction } from './service-actions';
import type { WebSocketServiceOptions } from './service-options';

/** One call of an AWS service: what is done with which resource, and what the service gets. */
export interface ServiceCall {
  readonly action: keyof typeof SERVICE_ACTIONS;
  /** The resource, which says the region. */
  readonly of: IConstruct & { readonly env: { readonly region: string } };
  /** What follows the region in the integration URI, where the action does not say it. */
  readonly uri?: string;
  /** The ARNs that the role may use. */
  readonly arns: readonly string[];
  /** The key of the resource, where it is the customer's. */
  readonly key?: IKeyRef;
  /** What the service gets. */
  readonly template: string;
  readonly options: WebSocketServiceOptions;
}

const HEADER = 'integration.request.header';

/**
 * A call whose options have been checked.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `MappingMalformed`,
 * `TimeoutOutOfRange`
 */
export function serviceCall(call: ServiceCall, at: string): ServiceCall {
  checkWebSocketIntegration(integrationOptions(call, call.options.credentialsRole), at);
  return call;
}

/** The constructs that a call points at. */
export function namesOf({ of, options: { credentialsRole } }: ServiceCall): readonly IConstruct[] {
  return credentialsRole === undefined ? [of] : [of, credentialsRole];
}

/** Makes the integration that calls a service, and lets its role call it. */
export function bindServiceCall(context: BindContext<IWebSocketApiRef>, call: ServiceCall): BoundWebSocketIntegration {
  const { iam, key: keyActions }: ServiceAction = SERVICE_ACTIONS[call.action];
  const { arns, key, options } = call;
  const role = serviceRole(context.scope, options.credentialsRole, { iam, arns, key, keyActions });
  return bindWebSocketIntegration(context, integrationOptions(call, role));
}

function integrationOptions(call: ServiceCall, credentialsRole: IRoleRef | undefined): WebSocketIntegrationOptions {
  const { timeout, description, responses } = call.options;
  const { uri = call.uri, contentType, target }: ServiceAction = SERVICE_ACTIONS[call.action];
  return {
    integrationType: 'AWS',
    integrationUri: `arn:${Aws.PARTITION}:apigateway:${call.of.env.region}:${uri}`,
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
