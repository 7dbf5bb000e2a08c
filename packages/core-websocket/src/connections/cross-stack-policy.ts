import { createHash } from 'node:crypto';
import { CfnPolicy, type IRole, PolicyDocument, type PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Names, Stack } from 'aws-cdk-lib/core';
import { type Construct, DependencyGroup, type IDependable } from 'constructs';

/** One of two candidate policies in two stacks. The one that is not synthesized makes no references. */
class ConnectionPolicy extends CfnPolicy {
  isWritten!: () => boolean;

  protected override shouldSynthesize(): boolean {
    return this.isWritten();
  }
}

/**
 * Creates a policy beside a role and one beside an API, of which one is synthesized.
 *
 * @param besideApi returns, at synthesis, whether it is the one beside the API
 */
export function createCrossStackPolicy(
  api: Construct,
  role: IRole,
  statement: PolicyStatement,
  besideApi: () => boolean,
): IDependable {
  const [near, far] = [
    policyIn(role, api, role, statement, () => !besideApi()),
    policyIn(api, role, role, statement, besideApi),
  ];
  const group = new DependencyGroup();
  group.add(near, far);
  return group;
}

function policyIn(
  scope: Construct | IRole,
  other: Construct | IRole,
  role: IRole,
  statement: PolicyStatement,
  isWritten: () => boolean,
): ConnectionPolicy {
  // Resolved: a token in a string has a number that depends on all tokens before it, which would change the logical ID.
  const resources = JSON.stringify(Stack.of(scope).resolve(statement.resources));
  const digest = createHash('sha256').update(`${other.node.path} ${resources}`).digest('hex');
  const id = `Connections${digest.slice(0, 8)}`;
  const there = scope.node.tryFindChild(id) as ConnectionPolicy | undefined;
  if (there !== undefined) return there;
  const policy = new ConnectionPolicy(scope as Construct, id, {
    policyName: id,
    policyDocument: new PolicyDocument({ statements: [statement] }),
    roles: [role.roleName],
  });
  policy.policyName = Names.uniqueResourceName(policy, { maxLength: 128 });
  policy.isWritten = isWritten;
  return policy;
}
