import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { apiStateOf } from '../api/api-state';
import type { RouteEntry } from './route-entry';

/** Returns the registered routes of an API, all or those that pass a filter. */
export function routesOf(api: IApiRef, filter?: (entry: RouteEntry) => boolean): readonly RouteEntry[] {
  return apiStateOf(api).routes.values(filter);
}

/** Calls a function for each route that is registered for an API from now on, through any view of it. */
export function onRouteAdded(api: IApiRef, listener: (entry: RouteEntry) => void): void {
  const state = apiStateOf(api);
  state.routeListeners ??= [];
  state.routeListeners.push(listener);
}
