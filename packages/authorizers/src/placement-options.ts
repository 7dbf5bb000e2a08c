import type { AuthorizerPlacement } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { validateEnum } from './validate-enum';

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

/**
 * Validates the placement of an authorizer. Skips undefined.
 *
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`
 */
export function validatePlacement({ placement }: PlacementOptions, at: IConstruct | string): void {
  if (placement === undefined) return;
  validateEnum('placement', placement, { ROUTE: 'route' }, 'leave it out for the stack of the API', at);
}
