import { type AuthorizerPlacement, oneOf, optional, options } from '@apigwv2/contracts';

/** The option that decides in which stack an authorizer is created. */
export interface PlacementOptions {
  /**
   * `'route'` creates the authorizer in the stack of each route that uses it, instead of that of the API. Use it when the
   * stack of the API must not reference the stack of a function or a user pool. Each such stack counts as one of the 10
   * authorizers of an API.
   *
   * @default - the stack of the API, unless the authorizer references the stack of the route
   */
  readonly placement?: AuthorizerPlacement;
}

/** The kinds of the options of {@link PlacementOptions}. */
export const PLACEMENT_OPTIONS = options<PlacementOptions>({
  placement: optional(oneOf(['route'], 'leave it out for the stack of the API')),
});
