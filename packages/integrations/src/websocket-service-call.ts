import { ApiDefinitionError, type BindContext, type IWebSocketApiRef } from '@apigwv2/contracts';
import { type IRoleRef, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKeyRef } from 'aws-cdk-lib/aws-kms';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { type BoundWebSocketIntegration, bindWebSocketIntegration } from './bind-websocket-integration';
import type { WebSocketIntegrationOptions } from './websocket-integration-options';
import { checkWebSocketIntegration } from './websocket-integration-rules';
import { SERVICE_ACTIONS, type ServiceAction } from './websocket-service-actions';
import type { WebSocketServiceOptions } from './websocket-service-options';

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
 * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `ParameterMappingMalformed`,
 * `TimeoutOutOfRange`
 */
export function serviceCall(call: ServiceCall, at: string): ServiceCall {
  checkWebSocketIntegration(integrationOptions(call, call.options.credentialsRole), at);
  return call;
}

/**
 * Checks that what a call is made with is there. The compiler does so too; this is for calls that it does not see.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 */
export function checkResource(what: string, ref: unknown, at: string): void {
  if (ref !== undefined) return;
  throw new ApiDefinitionError(
    'IntegrationOptionsConflict',
    `${what} must be the construct that is called; give one`,
    at,
  );
}

/** The constructs that a call points at. */
export function namesOf({ of, options: { credentialsRole } }: ServiceCall): readonly IConstruct[] {
  return credentialsRole === undefined ? [of] : [of, credentialsRole];
}

/** Makes the integration that calls a service, and the role for it unless there is one. */
export function bindServiceCall(context: BindContext<IWebSocketApiRef>, call: ServiceCall): BoundWebSocketIntegration {
  const role = call.options.credentialsRole ?? createRole(context.scope, call);
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

/** A role that may do what the call does and nothing else. Its policy is part of it, so that it is never there without. */
function createRole(scope: Construct, { action, arns, key }: ServiceCall): Role {
  const { iam, key: keyActions }: ServiceAction = SERVICE_ACTIONS[action];
  const statements = [new PolicyStatement({ actions: [iam], resources: [...arns] })];
  if (key !== undefined && keyActions !== undefined) {
    statements.push(new PolicyStatement({ actions: [...keyActions], resources: [key.keyRef.keyArn] }));
  }
  return new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
    inlinePolicies: { Call: new PolicyDocument({ statements }) },
  });
}
