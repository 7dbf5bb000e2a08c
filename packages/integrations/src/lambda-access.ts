import {
  type ArnPart,
  type BindContext,
  boolean,
  exempt,
  grantInvokeToApi,
  grantInvokeToRoute,
  optional,
  options,
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
   * room for about 40 of them.
   *
   * A permission covers the method and the path of its HTTP route, or the key of its WebSocket route, in every stage. The
   * method `ANY`, path variables and tokens in a path match any value, and a route whose key is one token may be any
   * route. The permission of `$default` covers requests that match no other route, and no other route. Keys of WebSocket
   * routes must not be patterns, such as `se*`.
   *
   * @default false
   * @see https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
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
 * @param arnParts returns the parts of an execute-api ARN that follow the stage
 */
export function permitInvocation<Api extends IApiRef, Key>(
  context: BindContext<Api>,
  handler: IFunction,
  { scopePermissionToRoute, permissionGrantedElsewhere }: LambdaAccessOptions,
  arnParts: (key: Key) => readonly ArnPart[],
): ((route: RouteContext<Api, Key>) => void) | undefined {
  if (scopePermissionToRoute) return (route) => grantInvokeToRoute(route, handler, arnParts(route.routeKey));
  if (permissionGrantedElsewhere) exempt(context.scope, 'permission-not-given');
  else grantInvokeToApi(context, handler);
  return undefined;
}

/** The kinds of the options of {@link LambdaAccessOptions}. */
export const LAMBDA_ACCESS_OPTIONS = options<LambdaAccessOptions>({
  scopePermissionToRoute: optional(boolean),
  permissionGrantedElsewhere: optional(boolean),
});
