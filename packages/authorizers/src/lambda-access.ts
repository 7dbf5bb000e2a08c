import {
  type BindContext,
  boolean,
  constructs,
  exempt,
  grantInvokeToApi,
  grantInvokeToAuthorizer,
  optional,
  options,
} from '@apigwv2/contracts';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/** Options of the permission by which an API invokes the function of an authorizer. */
export interface LambdaAccessOptions {
  /**
   * The role by which API Gateway invokes the function. No permission is created then.
   *
   * @default - a permission in the resource policy of the function
   */
  readonly role?: IRoleRef;

  /**
   * Whether the permission to invoke the function is managed outside this app. If true, no permission is created and the
   * warning about a missing one is suppressed.
   *
   * @default false
   */
  readonly permissionGrantedElsewhere?: boolean;

  /**
   * Whether the permission to invoke the function covers this authorizer alone, `authorizers/<id>`, instead of all routes
   * and authorizers of the API. In an OpenAPI document, where the authorizer has no ID yet, it covers each authorizer of
   * the API and no route.
   *
   * @default false
   */
  readonly scopePermissionToAuthorizer?: boolean;
}

/**
 * Grants an API permission to invoke the function of an authorizer, unless a role or another app does.
 *
 * @param authorizerId the ID of the authorizer; undefined for one inside an OpenAPI document
 */
export function permitInvocation(
  context: BindContext<IApiRef>,
  handler: IFunction,
  { role, permissionGrantedElsewhere, scopePermissionToAuthorizer }: LambdaAccessOptions,
  authorizerId: string | undefined,
): void {
  if (role !== undefined) return;
  if (permissionGrantedElsewhere) exempt(context.scope, 'permission-not-given');
  else if (scopePermissionToAuthorizer) grantInvokeToAuthorizer(context, handler, authorizerId);
  else grantInvokeToApi(context, handler);
}

/** The kinds of the options of {@link LambdaAccessOptions}. */
export const LAMBDA_ACCESS_OPTIONS = options<LambdaAccessOptions>({
  role: optional(constructs.role),
  permissionGrantedElsewhere: optional(boolean),
  scopePermissionToAuthorizer: optional(boolean),
});
