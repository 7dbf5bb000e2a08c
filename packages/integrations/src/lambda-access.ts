import {
  type BindContext,
  grantInvokeToApi,
  grantInvokeToRoute,
  type RouteContext,
  requireHandler,
} from '@apigwv2/contracts';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { optionsConflict } from './definition-error';

/** Options of the permission by which an API invokes a function. */
export interface LambdaAccessOptions {
  /**
   * Whether to create one permission per route instead of one for the whole API. The resource policy of a function has
   * room for about 40 of them. An HTTP route whose path contains a token still gets a permission for the whole API.
   *
   * @default false
   */
  readonly scopePermissionToRoute?: boolean;

  /**
   * Whether the permission to invoke the function is managed outside this app. If true, no permission is created and the
   * warning about a missing one is suppressed.
   *
   * @default false
   */
  readonly permissionGrantedElsewhere?: boolean;
}

/**
 * Validates a function and the options of its permission.
 *
 * @throws ApiDefinitionError `MissingHandler`, `IntegrationOptionsConflict`
 */
export function validateLambdaAccess(
  handler: IFunction,
  { scopePermissionToRoute, permissionGrantedElsewhere }: LambdaAccessOptions,
  at: string,
): void {
  requireHandler(handler, at);
  if (scopePermissionToRoute && permissionGrantedElsewhere) {
    throw optionsConflict(
      'scopePermissionToRoute and permissionGrantedElsewhere must not both be true; leave out one of the two',
      at,
    );
  }
}

/**
 * Grants an API permission to invoke a function: now for all routes, or for each route by the function that it returns.
 *
 * @param arnResource returns the part of an execute-api ARN that follows the stage
 */
export function permitInvocation<Api extends IApiRef, Key>(
  context: BindContext<Api>,
  handler: IFunction,
  { scopePermissionToRoute, permissionGrantedElsewhere }: LambdaAccessOptions,
  arnResource: (key: Key) => string,
): ((route: RouteContext<Api, Key>) => void) | undefined {
  if (scopePermissionToRoute) return (route) => grantInvokeToRoute(route, handler, arnResource(route.routeKey));
  if (!permissionGrantedElsewhere) grantInvokeToApi(context, handler);
  return undefined;
}
