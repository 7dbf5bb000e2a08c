import {
  type HttpAuthorization,
  HttpNoneAuthorizer,
  type IHttpBuiltInAuthorizer,
  type IHttpRouteAuthorizer,
  isUnresolved,
  ROUTE_SCOPES,
  SCOPE_LENGTH,
  warn,
} from '@apigwv2/contracts';
import { getApiDefaults } from '@apigwv2/contracts/kernel';
import type { IConstruct } from 'constructs';
import { unauthorized } from '../api/require-authorization';
import { definitionError } from '../definition-error';
import type { HttpRouteProps } from './http-route-options';

const OPEN = new HttpNoneAuthorizer();

/** The props of a route that decide how it is authorized. */
type AuthorizedRoute = Omit<HttpRouteProps, 'integration'>;

/**
 * Returns the authorizer of a route: its own, or the default of its API. Where this app cannot know the defaults of an API,
 * a route without an authorizer is rejected, so that none is public by accident. An `authorizer` that is given as undefined
 * and leaves the route public is a warning, because functions that wrap this one pass their optional props on.
 *
 * @throws ApiDefinitionError `AuthorizationRequired`
 */
export function chooseAuthorizer(
  props: AuthorizedRoute,
  at: IConstruct,
): IHttpRouteAuthorizer | IHttpBuiltInAuthorizer {
  if (props.authorizer !== undefined) return props.authorizer;
  const defaults = getApiDefaults(props.httpApi);
  if (defaults !== undefined) {
    const { authorizer = OPEN, requireAuthorization } = defaults;
    if (requireAuthorization && isOpen(authorizer)) throw unauthorized(props.routeKey.key, at);
    if (defaults.authorizer === undefined && Object.hasOwn(props, 'authorizer')) warnOfUndefined(props, at);
    return authorizer;
  }
  throw definitionError(
    'AuthorizationRequired',
    `a route must have an authorizer where the defaults of its API are unknown, got none for '${props.routeKey.key}'; set authorizer (new HttpNoneAuthorizer() makes the route public), or import the API with its defaultAuthorizer`,
    at,
  );
}

/** Returns whether an authorizer makes a route public. A value of JavaScript callers that is none is rejected later. */
function isOpen(authorizer: IHttpRouteAuthorizer | Partial<IHttpBuiltInAuthorizer> | null): boolean {
  return (authorizer as Partial<IHttpBuiltInAuthorizer> | null)?.authorization?.type === 'NONE';
}

function warnOfUndefined({ routeKey }: AuthorizedRoute, at: IConstruct): void {
  warn(
    at,
    '@apigwv2/core-http:authorizerUndefined',
    `authorizer is undefined for '${routeKey.key}', whose API has no default authorizer, so the route is public; set authorizer (new HttpNoneAuthorizer() makes the route public), or acknowledge this warning`,
  );
}

/**
 * Returns the scopes of a route: its own, else the default scopes of its API with a JWT authorizer.
 *
 * @throws ApiDefinitionError `ScopesNeedJwt` for scopes without a JWT authorizer, `ScopesOutOfRange`
 */
export function chooseScopes(
  props: AuthorizedRoute,
  authorization: HttpAuthorization,
  at: IConstruct,
): string[] | undefined {
  const { authorizationScopes: own, authorizer, httpApi } = props;
  const scopes = own ?? getApiDefaults(httpApi)?.scopes ?? [];
  if (scopes.length === 0) return undefined;
  if (authorization.type !== 'JWT') {
    // A route with another authorizer of its own does not use the default scopes.
    if (own === undefined && authorizer !== undefined) return undefined;
    throw definitionError(
      'ScopesNeedJwt',
      `${own === undefined ? 'defaultAuthorizationScopes' : 'authorizationScopes'} must come with a JWT authorizer, got ${authorization.type} for '${props.routeKey.key}'; set a JWT authorizer, or leave out the scopes`,
      at,
    );
  }
  checkScopes(scopes, at);
  return [...scopes];
}

function checkScopes(scopes: readonly string[], at: IConstruct): void {
  const wrong = scopes.find((scope) => !isUnresolved(scope) && !isScope(scope));
  if (ROUTE_SCOPES.has(scopes.length) && wrong === undefined) return;
  const given = wrong === undefined ? `${scopes.length} scopes` : `'${wrong}'`;
  throw definitionError(
    'ScopesOutOfRange',
    `authorizationScopes must have at most ${ROUTE_SCOPES.maximum} scopes of ${SCOPE_LENGTH.minimum} to ${SCOPE_LENGTH.maximum} characters without spaces each, got ${given}; list each scope on its own`,
    at,
  );
}

/** Returns whether a string is a scope of OAuth 2.0, which is one word. */
function isScope(scope: string): boolean {
  return SCOPE_LENGTH.has(scope.length) && !/\s/.test(scope);
}
