import { CfnPolicy, type IRoleRef, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKeyRef } from 'aws-cdk-lib/aws-kms';
import { Names } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** The permissions that an integration needs to call an AWS service. */
export interface ServiceAccess {
  /** The IAM action, such as `sqs:SendMessage`. */
  readonly action: string;
  /** The ARNs of the resources. */
  readonly arns: readonly string[];
  /** The customer managed key of the resource. */
  readonly key?: IKeyRef;
  /** The IAM actions that the integration needs on the key. */
  readonly keyActions?: readonly string[];
}

/**
 * Returns the role that API Gateway assumes to call a service: the given one, with a policy for this call, or a new one that
 * allows this call only.
 *
 * The policy is created beside the integration, not beside the role: otherwise the stack of the role would reference the
 * resource, and the two stacks could reference each other.
 */
export function serviceRole(scope: Construct, given: IRoleRef | undefined, access: ServiceAccess): IRoleRef {
  const policyDocument = new PolicyDocument({ statements: statementsOf(access) });
  if (given === undefined) {
    // An inline policy exists as soon as the role does.
    return new Role(scope, 'Role', {
      assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
      inlinePolicies: { Call: policyDocument },
    });
  }
  const policyName = Names.uniqueResourceName(scope, { maxLength: 128 });
  new CfnPolicy(scope, 'RolePolicy', { policyName, policyDocument, roles: [given.roleRef.roleName] });
  return given;
}

function statementsOf({ action, arns, key, keyActions = [] }: ServiceAccess): PolicyStatement[] {
  const call = new PolicyStatement({ actions: [action], resources: [...arns] });
  if (key === undefined || keyActions.length === 0) return [call];
  return [call, new PolicyStatement({ actions: [...keyActions], resources: [key.keyRef.keyArn] })];
}
