import { apiOwner, executeApiArn, type IWebSocketApiRef, routesOf } from '@apigwv2/contracts';
import type { Grant, IGrantable, IPrincipal, IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { writeConnectionPolicies } from './connection-policies';

/** What may be done with connections: send to them, ask about them, close them. */
export type ConnectionVerb = 'POST' | 'GET' | 'DELETE';

/** What may be done with connections, and in which stage. */
export interface ConnectionGrantOptions {
  /** What may be done. @default - everything */
  readonly verbs?: readonly ConnectionVerb[];
}

/**
 * Lets somebody manage the connections of an API, in all its stages or in one.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html
 */
export function grantConnections(
  api: IWebSocketApiRef,
  grantee: IGrantable,
  stageName: string,
  { verbs }: ConnectionGrantOptions = {},
): Grant {
  const resourceArns = (verbs ?? ['*']).map((verb) => executeApiArn(api, `${stageName}/${verb}/@connections/*`));
  // Loaded here and not above: finding a module of aws-cdk-lib takes a millisecond, and not every API grants.
  const { Grant } = require('aws-cdk-lib/aws-iam') as typeof import('aws-cdk-lib/aws-iam');
  const actions = ['execute-api:ManageConnections'];
  return Grant.addToPrincipal({ grantee: placed(api, grantee), actions, resourceArns });
}

/**
 * A grantee whose policy comes into the stack where it can be written: a route in the API's stack may name something in
 * the stack of the role, and a policy beside the role would refer back. Which it is, is only known at synthesis.
 */
function placed(api: IWebSocketApiRef, grantee: IGrantable): IGrantable {
  const role = grantee.grantPrincipal as IPrincipal & Partial<IRole>;
  const owner = apiOwner(api);
  if (owner === undefined || !isOwnRole(role) || Stack.of(role) === Stack.of(owner)) return grantee;
  const stack = Stack.of(owner);
  const needsRole = () =>
    routesOf(api, ({ route }) => Stack.of(route) === stack).some(({ targets }) =>
      targets.some(({ names = [] }) => names.some((named) => Stack.of(named) === Stack.of(role))),
    );
  const principal: IPrincipal = {
    get grantPrincipal() {
      return principal;
    },
    assumeRoleAction: role.assumeRoleAction,
    policyFragment: role.policyFragment,
    addToPrincipalPolicy: (statement) => ({
      statementAdded: true,
      policyDependable: writeConnectionPolicies(owner as Construct, role, statement, needsRole),
    }),
  };
  return { grantPrincipal: principal };
}

/** A role that this app makes, and not a user or a service. */
function isOwnRole(principal: Partial<IRole>): principal is IRole & IPrincipal {
  return 'roleRef' in principal && principal.node?.defaultChild !== undefined;
}
