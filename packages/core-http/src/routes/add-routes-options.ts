import type { HttpMethod } from '@apigwv2/contracts';
import type { HttpRouteOptions, PreflightOptions } from './http-route-options';

/** What {@link HttpApi.addRoutes} is told of routes that share a path. */
export interface AddRoutesOptions extends HttpRouteOptions, PreflightOptions {
  /** The path of the routes, such as `/books/{id}`. */
  readonly path: string;

  /**
   * The methods of the routes: one route each.
   *
   * @default [HttpMethod.ANY]
   */
  readonly methods?: readonly HttpMethod[];

  /**
   * What stands for the path in the construct ids of the routes. It must be given where the path holds a token, or where
   * an id that follows from the path is that of another route.
   *
   * @default - the path
   */
  readonly routeId?: string;
}
