import {
  ApiDefinitionError,
  type BindContext,
  checkHandler,
  permitApi,
  permitRoute,
  type RouteContext,
} from '@apigwv2/contracts';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/** Who lets an API invoke a function, and through which routes. */
export interface LambdaAccessOptions {
  /**
   * Whether each route gets a permission of its own, for itself alone. The resource policy of a function holds about
   * 40 of them. An HTTP route whose path is only known after deployment gets one for the whole API.
   *
   * @default false - one permission lets the API invoke the function through all its routes
   */
  readonly scopePermissionToRoute?: boolean;

  /**
   * Whether somebody outside this app lets the API invoke the function: nothing is granted then, and nothing is said
   * about a function that this app could not grant it for.
   *
   * @default false
   */
  readonly permissionGrantedElsewhere?: boolean;
}

/**
 * Checks a function and who lets an API invoke it.
 *
 * @throws ApiDefinitionError `HandlerMissing`, `IntegrationOptionsConflict`
 */
export function checkLambdaAccess(
  handler: IFunction,
  { scopePermissionToRoute, permissionGrantedElsewhere }: LambdaAccessOptions,
  at: string,
): void {
  checkHandler(handler, at);
  if (scopePermissionToRoute && permissionGrantedElsewhere) {
    throw new ApiDefinitionError(
      'IntegrationOptionsConflict',
      'scopePermissionToRoute asks for permissions, and permissionGrantedElsewhere for none; leave out one of the two',
      at,
    );
  }
}

/**
 * Lets an API invoke a function: through all routes at once, or through each by what is returned.
 *
 * @param arnResource what a route is in an ARN, after the stage
 */
export function permitInvocation<Api extends IApiRef, Key>(
  context: BindContext<Api>,
  handler: IFunction,
  { scopePermissionToRoute, permissionGrantedElsewhere }: LambdaAccessOptions,
  arnResource: (key: Key) => string,
): ((route: RouteContext<Api, Key>) => void) | undefined {
  if (scopePermissionToRoute) return (route) => permitRoute(route, handler, arnResource(route.routeKey));
  if (!permissionGrantedElsewhere) permitApi(context, handler);
  return undefined;
}
