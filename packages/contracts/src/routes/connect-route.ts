import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import type { Authorization } from '../binding/authorization';
import type { BindContext } from '../binding/bind-context';
import { bindOnce, type TargetKind } from '../binding/bind-once';
import type { RouteContext } from '../binding/route-context';
import type { ITarget } from '../binding/target';
import { discard, discardTogether } from '../construct-tree/discard-on-failure';
import type { HttpRouteKey } from './http-route-key';
import { checkNewRoute, registerRoute } from './register-route';
import type { RouteSettings } from './route-settings';
import type { WebSocketRouteKey } from './websocket-route-key';

/** A binding that may admit routes. */
interface Binding<Route> {
  readonly returnsResponse?: boolean;
  admit?(route: Route): void;
}

/** A target of a route, and the function that makes its binding: resources, or a part of an OpenAPI document. */
interface Bindable<Api extends IApiRef, Value> {
  readonly target: ITarget<Api>;
  make(context: BindContext<Api>): Value;
}

/** The authorization of a route, and the scopes, one of which a token must have. */
export interface RouteAuthorization {
  readonly authorization: Pick<Authorization, 'type'>;
  readonly scopes?: readonly string[];
}

/** A route that is to be connected to its targets and registered. */
export interface NewRoute<Api extends IApiRef, Key extends HttpRouteKey | WebSocketRouteKey, A, R> {
  readonly api: Api;
  readonly routeKey: Key;
  /** The scope for resources of this route alone; the construct of the route, or the API of a managed one. */
  readonly scope: Construct;
  /** Whether the service creates the route, so that it has no resource. @default false */
  readonly isManaged?: boolean;
  /** The authorizer; absent for a built-in one. */
  readonly authorizer?: Bindable<Api, A>;
  /** Whether clients get the result of the integration. @default - as the integration states, else false */
  readonly returnsResponse?: boolean;
  /** The settings that stages render for this route alone. @default - none */
  readonly settings?: RouteSettings;
  /** Returns the authorization and the scopes of the route, given the binding of its authorizer. */
  authorize(authorizer: A | undefined): R;
}

/** A route with an integration that this app defines. */
interface WithIntegration<Api extends IApiRef, I> {
  readonly integration: Bindable<Api, I>;
}

/** The result of connecting a route: the binding of its integration, and what `authorize` returned. */
export type ConnectedRoute<I, R> = R & { readonly integration: I; readonly returnsResponse: boolean };

/**
 * Connects a route to its targets: binds the integration and the authorizer, admits the route at both, and registers the
 * route. Every way to create a route calls this function. When a step fails, the bindings that this call made are removed
 * from the construct tree, and nothing is registered.
 *
 * @throws ApiDefinitionError as `checkNewRoute`, `bindOnce` and the targets
 */
export function connectRoute<
  Api extends IApiRef,
  Key extends HttpRouteKey | WebSocketRouteKey,
  I extends Binding<RouteContext<Api, Key>>,
  A extends Binding<RouteContext<Api, Key>>,
  R extends RouteAuthorization,
>(newRoute: NewRoute<Api, Key, A, R> & WithIntegration<Api, I>): ConnectedRoute<I, R>;
export function connectRoute<
  Api extends IApiRef,
  Key extends HttpRouteKey | WebSocketRouteKey,
  I extends Binding<RouteContext<Api, Key>>,
  A extends Binding<RouteContext<Api, Key>>,
  R extends RouteAuthorization,
>(newRoute: NewRoute<Api, Key, A, R> & Partial<WithIntegration<Api, I>>): ConnectedRoute<I | undefined, R>;
export function connectRoute<
  Api extends IApiRef,
  Key extends HttpRouteKey | WebSocketRouteKey,
  I extends Binding<RouteContext<Api, Key>>,
  A extends Binding<RouteContext<Api, Key>>,
  R extends RouteAuthorization,
>(newRoute: NewRoute<Api, Key, A, R> & Partial<WithIntegration<Api, I>>): ConnectedRoute<I | undefined, R> {
  const { api, routeKey, scope, settings, isManaged } = newRoute;
  const created: Construct[] = [];
  try {
    checkNewRoute(api, routeKey, { route: scope, settings });
    const integration = bind('Integrations', newRoute.integration);
    const returnsResponse = newRoute.returnsResponse ?? integration?.returnsResponse ?? false;
    const context: RouteContext<Api, Key> = { api, routeKey, scope, returnsResponse };
    integration?.admit?.(context);
    const authorizer = bind('Authorizers', newRoute.authorizer);
    authorizer?.admit?.(context);
    const authorized = newRoute.authorize(authorizer);
    const { authorization, scopes } = authorized;
    registerRoute(api, routeKey, {
      route: scope,
      settings,
      ...(isManaged && { isManaged }),
      targets: targetsOf(newRoute.integration, newRoute.authorizer),
      ...(newRoute.authorizer && { authorizer: newRoute.authorizer.target as unknown as ITarget<IApiRef> }),
      authorization: { type: authorization.type },
      ...(scopes && { scopes }),
    });
    discardTogether(scope, created);
    return { ...authorized, integration, returnsResponse };
  } catch (error) {
    for (const construct of created.reverse()) discard(construct);
    throw error;
  }

  function bind<Value>(kind: TargetKind, bindable: Bindable<Api, Value> | undefined): Value | undefined {
    if (bindable === undefined) return undefined;
    return bindOnce(kind, bindable.target, api, scope, bindable.make, (construct) => created.push(construct));
  }
}

function targetsOf<Api extends IApiRef>(
  ...bindables: readonly (Bindable<Api, unknown> | undefined)[]
): readonly ITarget<IApiRef>[] {
  return bindables.flatMap((bindable) => bindable?.target ?? []) as unknown as readonly ITarget<IApiRef>[];
}
