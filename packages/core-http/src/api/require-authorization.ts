import { type ApiDefinitionError, atSynthesis, type IHttpApiRef } from '@apigwv2/contracts';
import { l1RoutesOf, type RouteEntry, renderedResource, routesOf } from '@apigwv2/contracts/kernel';
import { CfnApiGatewayManagedOverrides, type CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct, IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

type Api = Construct & IHttpApiRef;

/**
 * Rejects, at synthesis, public routes of an API in all stacks, as the templates have them: those of L1s and of
 * `aws-cdk-lib`, and those that aspects or overrides made public. A route that states `new HttpNoneAuthorizer()` passes.
 *
 * @throws ApiDefinitionError `AuthorizationRequired`
 */
export function rejectOpenRoutes(api: Api): void {
  atSynthesis(api, () => {
    const routes = routesOf(api);
    const open = l1RoutesOf(api).find((l1) => isPublic(l1) && !isStated(l1, routes));
    if (open !== undefined) throw unauthorized(open.routeKey, open);
    const managed = routes.find(({ isManaged, authorization }) => isManaged && authorization?.type !== 'NONE');
    if (managed !== undefined && !isManagedAuthorized(api)) throw unauthorized(managed.key, api);
  });
}

/** Returns the error for a public route. */
export function unauthorized(routeKey: string, at: IConstruct): ApiDefinitionError {
  return definitionError(
    'AuthorizationRequired',
    `a route must have an authorizer on an API with requireAuthorization: true, got none for '${routeKey}'; set authorizer (new HttpNoneAuthorizer() makes the route public), or give the API a default authorizer`,
    at,
  );
}

function isPublic(route: CfnRoute): boolean {
  return renderedResource(route).some(([, { Properties }]) => isOpen(Properties?.['AuthorizationType']));
}

/** Returns whether a route without this type of authorization is public. A token is skipped. */
function isOpen(type: unknown): boolean {
  return type === undefined || type === 'NONE';
}

function isStated(l1: CfnRoute, routes: readonly RouteEntry[]): boolean {
  const entry = routes.find(({ route }) => route === l1 || route === l1.node.scope);
  return entry?.authorization?.type === 'NONE';
}

/** Returns whether the template has an authorization for the route that quick create makes. */
function isManagedAuthorized(api: Api): boolean {
  const overrides = api.node.tryFindChild('ManagedOverrides');
  if (!CfnApiGatewayManagedOverrides.isCfnApiGatewayManagedOverrides(overrides)) return false;
  return renderedResource(overrides).every(([, { Properties }]) => {
    const { AuthorizationType } = (Properties?.['Route'] ?? {}) as { readonly AuthorizationType?: unknown };
    return !isOpen(AuthorizationType);
  });
}
