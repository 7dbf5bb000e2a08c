import { ANY_VALUE, type ArnPart, executeApiArn, type IWebSocketApiRef, stagePart } from '@apigwv2/contracts';
import {
  apiOwner,
  checked,
  constructs,
  describeValue,
  knownOptions,
  list,
  oneOf,
  onRouteAdded,
  optional,
  options,
  type RouteEntry,
  referencedConstructs,
  routesOf,
} from '@apigwv2/contracts/kernel';
import { Grant, type IGrantable, type IPrincipal, type IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import { createCrossStackPolicy } from './cross-stack-policy';

/** A method of the `@connections` API: to send a message, to inspect a connection, to close it. */
export type ConnectionVerb = 'POST' | 'GET' | 'DELETE';

const VERBS: readonly ConnectionVerb[] = ['POST', 'GET', 'DELETE'];

/** The options of a grant to manage connections. */
export interface ConnectionGrantOptions {
  /** The methods that are granted, at least one. @default - all */
  readonly verbs?: readonly ConnectionVerb[];
}

/**
 * Grants a principal permission to manage connections of an API, in all its stages or in one.
 *
 * @param stageName the name of the stage; `*` for all
 * @throws ApiDefinitionError `InvalidConnectionVerb`, `InvalidApiId`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html
 */
export function grantConnections(
  api: IWebSocketApiRef,
  grantee: IGrantable,
  stageName: string,
  options?: ConnectionGrantOptions,
): Grant {
  const { verbs } = knownOptions('grantManageConnections', options, ['verbs'], api);
  checked('grantee', constructs.grantee, grantee, api);
  const stage = stagePart(stageName, api);
  const resourceArns = verbParts(verbs, api).map((verb) =>
    executeApiArn(api, [stage, verb, '@connections', ANY_VALUE]),
  );
  const actions = ['execute-api:ManageConnections'];
  return Grant.addToPrincipal({ grantee: besideApiOrRole(api, grantee), actions, resourceArns });
}

/** Returns the parts of an ARN for methods; a method that is misspelt, or none at all, must not grant all of them. */
function verbParts(verbs: readonly ConnectionVerb[] | undefined, at: IConstruct): readonly ArnPart[] {
  if (verbs === undefined) return [ANY_VALUE];
  const wrong = Array.isArray(verbs) ? verbs.find((verb) => !VERBS.includes(verb)) : verbs;
  if (wrong === undefined && verbs.length > 0) return verbs;
  throw definitionError(
    'InvalidConnectionVerb',
    `verbs must list at least one of ${VERBS.join(', ')}, got ${describeValue(wrong ?? verbs)}; correct it, or leave it out for all`,
    at,
  );
}

/**
 * Returns a grantee whose policy is created in the stack that allows it: a route in the API's stack may reference the stack
 * of the role, and a policy beside the role would then reference the API's stack back. The first such route moves it.
 */
function besideApiOrRole(api: IWebSocketApiRef, grantee: IGrantable): IGrantable {
  const role = grantee.grantPrincipal as IPrincipal & Partial<IRole>;
  const owner = apiOwner(api);
  if (owner === undefined || !isOwnRole(role) || Stack.of(role) === Stack.of(owner)) return grantee;
  const referencesRoleStack = ({ route, targets }: RouteEntry) =>
    Stack.of(route) === Stack.of(owner) &&
    targets.some(({ settings }) =>
      [...referencedConstructs(settings)].some((construct) => Stack.of(construct) === Stack.of(role)),
    );
  const principal: IPrincipal = {
    get grantPrincipal() {
      return principal;
    },
    assumeRoleAction: role.assumeRoleAction,
    policyFragment: role.policyFragment,
    addToPrincipalPolicy: (statement) => {
      const policy = createCrossStackPolicy({ api: owner as Construct, role }, statement);
      const place = (entry: RouteEntry) => {
        if (referencesRoleStack(entry)) policy.moveToApi();
      };
      routesOf(api).forEach(place);
      onRouteAdded(api, place);
      return { statementAdded: true, policyDependable: policy };
    },
  };
  return { grantPrincipal: principal };
}

/** Returns whether a principal is a role that this app defines. */
function isOwnRole(principal: Partial<IRole>): principal is IRole & IPrincipal {
  return 'roleRef' in principal && principal.node?.defaultChild !== undefined;
}

/** The kinds of the options of {@link ConnectionGrantOptions}. */
export const CONNECTION_GRANT_OPTIONS = options<ConnectionGrantOptions>({
  verbs: optional(list(oneOf(['DELETE', 'GET', 'POST']))),
});
