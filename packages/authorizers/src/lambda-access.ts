import { type BindContext, grantInvokeToApi } from '@apigwv2/contracts';
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
}

/** Grants an API permission to invoke the function of an authorizer, unless a role or another app does. */
export function permitInvocation(
  context: BindContext<IApiRef>,
  handler: IFunction,
  { role, permissionGrantedElsewhere }: LambdaAccessOptions,
): void {
  if (role === undefined && !permissionGrantedElsewhere) grantInvokeToApi(context, handler);
}
