import type { HttpAuthorization, HttpRouteKey } from '@apigwv2/contracts';
import {
  checkRoute,
  checkTargetProtocol,
  connectRoute,
  describeValue,
  ownRouteSettings,
} from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { definitionError } from '../definition-error';
import type { HttpRouteProps } from './http-route-options';
import { chooseAuthorizer, chooseScopes } from './route-authorization';

/** The integration, the authorization and the scopes of a connected route. */
interface ConnectedHttpRoute {
  readonly integrationId: string;
  readonly authorization: HttpAuthorization;
  readonly scopes?: string[];
}

/**
 * Validates the props of a route, and connects it to its integration and authorizer.
 *
 * @throws ApiDefinitionError as the constructor of `HttpRoute`
 */
export function connectHttpRoute(route: Construct, props: HttpRouteProps): ConnectedHttpRoute {
  const { httpApi, routeKey, integration } = props;
  checkRouteKey(routeKey, route);
  checkRoute(httpApi, 'HTTP', props, route);
  const authorizer = chooseAuthorizer(props, route);
  checkTargetProtocol('authorizer', authorizer, 'HTTP', route);
  const { integration: bound, ...connected } = connectRoute({
    api: httpApi,
    routeKey,
    scope: route,
    settings: ownRouteSettings(props),
    returnsResponse: true,
    integration: { target: integration, make: (context) => integration.bind(context) },
    authorizer: 'bind' in authorizer ? { target: authorizer, make: (context) => authorizer.bind(context) } : undefined,
    authorize: (bound) => {
      const { authorization } = bound ?? (authorizer as { readonly authorization: HttpAuthorization });
      return { authorization, scopes: chooseScopes(props, authorization, route) };
    },
  });
  // Reading the ID creates the resource of an integration that an OpenAPI document describes.
  return { ...connected, integrationId: bound.integrationId };
}

/** Checks the key for callers without the compiler. */
function checkRouteKey(routeKey: HttpRouteKey | null | undefined, at: Construct): void {
  if (typeof routeKey?.key === 'string') return;
  throw definitionError(
    'InvalidRouteKey',
    `routeKey must be a key such as HttpRouteKey.with('/books'), got ${describeValue(routeKey)}; use HttpRouteKey.parse for a string`,
    at,
  );
}
