import { executeApiArn, type ITarget, type IWebSocketApiRef } from '@apigwv2/contracts';
import { apiOwner, referencedConstructs, routesOf } from '@apigwv2/contracts/kernel';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Grant, type IGrantable, type IPrincipal, type IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { createCrossStackPolicy } from './cross-stack-policy';

/** A method of the `@connections` API: to send a message, to inspect a connection, to close it. */
export type ConnectionVerb = 'POST' | 'GET' | 'DELETE';

/** The options of a grant to manage connections. */
export interface ConnectionGrantOptions {
  /** The methods that are granted. @default - all */
  readonly verbs?: readonly ConnectionVerb[];
}

/**
 * Grants a principal permission to manage connections of an API, in all its stages or in one.
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
  const actions = ['execute-api:ManageConnections'];
  return Grant.addToPrincipal({ grantee: besideApiOrRole(api, grantee), actions, resourceArns });
}

/**
 * Returns a grantee whose policy is created in the stack that allows it: a route in the API's stack may reference the stack
 * of the role, and a policy beside the role would then reference the API's stack back. This is only known at synthesis.
 */
function besideApiOrRole(api: IWebSocketApiRef, grantee: IGrantable): IGrantable {
  const role = grantee.grantPrincipal as IPrincipal & Partial<IRole>;
  const owner = apiOwner(api);
  if (owner === undefined || !isOwnRole(role) || Stack.of(role) === Stack.of(owner)) return grantee;
  const stack = Stack.of(owner);
  const referencesRoleStack = ({ settings }: ITarget<IApiRef>) =>
    [...referencedConstructs(settings)].some((construct) => Stack.of(construct) === Stack.of(role));
  const besideApi = () =>
    routesOf(api, ({ route }) => Stack.of(route) === stack).some(({ targets }) => targets.some(referencesRoleStack));
  const principal: IPrincipal = {
    get grantPrincipal() {
      return principal;
    },
    assumeRoleAction: role.assumeRoleAction,
    policyFragment: role.policyFragment,
    addToPrincipalPolicy: (statement) => ({
      statementAdded: true,
      policyDependable: createCrossStackPolicy(owner as Construct, role, statement, besideApi),
    }),
  };
  return { grantPrincipal: principal };
}

/** Returns whether a principal is a role that this app defines. */
function isOwnRole(principal: Partial<IRole>): principal is IRole & IPrincipal {
  return 'roleRef' in principal && principal.node?.defaultChild !== undefined;
}
