import type { HttpMethod } from '@apigwv2/contracts';
import { anything, optional, options, string } from '@apigwv2/contracts/kernel';
import {
  HTTP_ROUTE_OPTIONS,
  type HttpRouteOptions,
  PREFLIGHT_OPTIONS,
  type PreflightOptions,
} from './http-route-options';

/** The options of {@link HttpApi.addRoutes}: those of routes that share a path. */
export interface AddRoutesOptions extends HttpRouteOptions, PreflightOptions {
  /** The path of the routes, such as `/books/{id}`. */
  readonly path: string;

  /**
   * The methods, one route per method.
   *
   * @default [HttpMethod.ANY]
   */
  readonly methods?: readonly HttpMethod[];

  /**
   * The part of the construct IDs of the routes that replaces the path. It is required where the path contains a token, or
   * where another route has the ID that the path gives.
   *
   * @default - the path
   */
  readonly routeId?: string;
}

/** The kinds of the options of {@link AddRoutesOptions}. */
export const ADD_ROUTES_OPTIONS = options<AddRoutesOptions>(
  {
    ...HTTP_ROUTE_OPTIONS.kinds,
    ...PREFLIGHT_OPTIONS.kinds,
    path: string,
    methods: optional(anything),
    routeId: optional(string),
  },
  ['authorizer', 'authorizationScopes'],
);
