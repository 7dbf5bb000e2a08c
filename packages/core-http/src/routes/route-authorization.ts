import {
  type ApiDefinitionError,
  type HttpAuthorization,
  HttpNoneAuthorizer,
  type IHttpBuiltInAuthorizer,
  type IHttpRouteAuthorizer,
} from '@apigwv2/contracts';
import { getApiDefaults } from '@apigwv2/contracts/kernel';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import type { HttpRouteProps } from './http-route-options';

const MOST_SCOPES = 10;
const OPEN = new HttpNoneAuthorizer();

/**
 * How a route is authorized: as it says itself, or as its API says for all routes. An API whose defaults this app
 * cannot know leaves no route open by accident.
 *
 * @throws ApiDefinitionError `AuthorizationUnstated`
 */
export function chooseAuthorizer(props: HttpRouteProps, at: IConstruct): IHttpRouteAuthorizer | IHttpBuiltInAuthorizer {
  if (props.authorizer !== undefined) return props.authorizer;
  const defaults = getApiDefaults(props.httpApi);
  if (defaults !== undefined) {
    const { authorizer = OPEN, requireAuthorization } = defaults;
    if (requireAuthorization && isOpen(authorizer)) throw unguarded(props, at);
    return authorizer;
  }
  throw definitionError(
    'AuthorizationUnstated',
    `a route of an API whose default authorizer this app cannot know must say how it is authorized, and '${props.routeKey.key}' says nothing; give it an authorizer (new HttpNoneAuthorizer() opens it to everybody), or import the API with its defaultAuthorizer`,
    at,
  );
}

/** What is no authorizer at all, as JavaScript may give it, is refused where the route is made. */
function isOpen(authorizer: IHttpRouteAuthorizer | Partial<IHttpBuiltInAuthorizer> | null): boolean {
  return (authorizer as Partial<IHttpBuiltInAuthorizer> | null)?.authorization?.type === 'NONE';
}

function unguarded({ routeKey }: HttpRouteProps, at: IConstruct): ApiDefinitionError {
  return definitionError(
    'AuthorizationUnstated',
    `each route of an API with requireAuthorization: true must be guarded, or opened by name, and '${routeKey.key}' is neither; give it an authorizer (new HttpNoneAuthorizer() opens it to everybody), or the API a defaultAuthorizer`,
    at,
  );
}

/**
 * The scopes of a route: its own, else the default ones of its API where a JWT authorizer guards it.
 *
 * @throws ApiDefinitionError `ScopesNeedJwt` for scopes that nothing would check, `ScopesOutOfRange`
 */
export function chooseScopes(
  props: Omit<HttpRouteProps, 'integration'>,
  authorization: HttpAuthorization,
  at: IConstruct,
): string[] | undefined {
  const { authorizationScopes: own, authorizer, httpApi } = props;
  const scopes = own ?? getApiDefaults(httpApi)?.scopes ?? [];
  if (scopes.length === 0) return undefined;
  if (authorization.type !== 'JWT') {
    // A route that names another kind of authorizer itself has said that the default scopes are not for it.
    if (own === undefined && authorizer !== undefined) return undefined;
    throw definitionError(
      'ScopesNeedJwt',
      `${own === undefined ? 'default authorization scopes' : 'authorization scopes'} need a JWT authorizer, and '${props.routeKey.key}' is authorized by ${authorization.type}; give a JWT authorizer, or leave out the scopes`,
      at,
    );
  }
  checkScopes(scopes, at);
  return [...scopes];
}

function checkScopes(scopes: readonly string[], at: IConstruct): void {
  const wrong = scopes.find((scope) => !Token.isUnresolved(scope) && (scope.length < 1 || scope.length > 64));
  if (scopes.length <= MOST_SCOPES && wrong === undefined) return;
  const given = wrong === undefined ? `${scopes.length} scopes` : `'${wrong}'`;
  throw definitionError(
    'ScopesOutOfRange',
    `a route must have at most ${MOST_SCOPES} scopes of 1 to 64 characters each, got ${given}`,
    at,
  );
}
