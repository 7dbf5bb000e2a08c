import { createHash } from 'node:crypto';
import { lazyDependency } from '@apigwv2/contracts/kernel';
import { CfnPolicy, type IRole, PolicyDocument, type PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Names, Stack } from 'aws-cdk-lib/core';
import type { Construct, IDependable } from 'constructs';

/** The two places of a policy: beside an API, or beside a role in another stack. */
export interface PolicyPlaces {
  readonly api: Construct;
  readonly role: IRole;
}

/** A policy that can move. It is in the tree once, so that aspects see it once. */
export interface CrossStackPolicy extends IDependable {
  /** Moves the policy to the API. */
  moveToApi(): void;
}

/** Creates the policy of a role, beside the role. */
export function createCrossStackPolicy({ api, role }: PolicyPlaces, statement: PolicyStatement): CrossStackPolicy {
  let policy = policyIn(role, api, role, statement);
  const moveToApi = () => {
    role.node.tryRemoveChild(policy.node.id);
    policy = policyIn(api, role, role, statement);
  };
  return Object.assign(
    lazyDependency(() => [policy]),
    { moveToApi },
  );
}

function policyIn(
  scope: Construct | IRole,
  other: Construct | IRole,
  role: IRole,
  statement: PolicyStatement,
): CfnPolicy {
  // Resolved: a token in a string has a number that depends on all tokens before it, which would change the logical ID.
  const resources = JSON.stringify(Stack.of(scope).resolve(statement.resources));
  const digest = createHash('sha256').update(`${other.node.path} ${resources}`).digest('hex');
  const id = `Connections${digest.slice(0, 8)}`;
  const there = scope.node.tryFindChild(id) as CfnPolicy | undefined;
  if (there !== undefined) return there;
  const policy = new CfnPolicy(scope as Construct, id, {
    policyName: id,
    policyDocument: new PolicyDocument({ statements: [statement] }),
    roles: [role.roleName],
  });
  policy.policyName = Names.uniqueResourceName(policy, { maxLength: 128 });
  return policy;
}
