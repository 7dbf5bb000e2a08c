import { CfnPolicy, type IRoleRef, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKeyRef } from 'aws-cdk-lib/aws-kms';
import { Names } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** What a role may do for an integration. */
export interface ServiceAccess {
  /** What IAM calls the action. */
  readonly iam: string;
  /** The ARNs that it may be done with. */
  readonly arns: readonly string[];
  /** The key of the resource, where it is the customer's. */
  readonly key?: IKeyRef;
  /** What may be done with the key. */
  readonly keyActions?: readonly string[];
}

/**
 * The role by which API Gateway calls a service: one that is given, and gets what it needs here, or a new one that may
 * do this and nothing else.
 *
 * The policy lies with the integration, not with the role: the role's stack would have to know the resource, and the
 * two stacks might refer to each other.
 */
export function serviceRole(scope: Construct, given: IRoleRef | undefined, access: ServiceAccess): IRoleRef {
  const policyDocument = new PolicyDocument({ statements: statementsOf(access) });
  if (given === undefined) {
    // Its policy is part of it, so that it is never there without.
    return new Role(scope, 'Role', {
      assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
      inlinePolicies: { Call: policyDocument },
    });
  }
  const policyName = Names.uniqueResourceName(scope, { maxLength: 128 });
  new CfnPolicy(scope, 'RolePolicy', { policyName, policyDocument, roles: [given.roleRef.roleName] });
  return given;
}

function statementsOf({ iam, arns, key, keyActions = [] }: ServiceAccess): PolicyStatement[] {
  const call = new PolicyStatement({ actions: [iam], resources: [...arns] });
  if (key === undefined || keyActions.length === 0) return [call];
  return [call, new PolicyStatement({ actions: [...keyActions], resources: [key.keyRef.keyArn] })];
}
