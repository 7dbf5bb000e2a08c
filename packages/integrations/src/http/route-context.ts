import type { HttpRouteKey, IHttpApiRef, RouteContext } from '@apigwv2/contracts';

/** The context of a route of an HTTP API. */
export type HttpRouteContext = RouteContext<IHttpApiRef, HttpRouteKey>;
