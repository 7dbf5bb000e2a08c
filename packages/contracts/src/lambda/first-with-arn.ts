import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib/core';
import { apiStateOf } from '../api/api-state';
import type { BindContext } from '../binding/bind-context';
import { referencedConstructs } from '../binding/referenced-constructs';
import { stageRegistry } from '../construct-tree/registry';

/**
 * Returns the first import of a function that was given permission for an API in a stack, of those with one ARN. A function
 * whose ARN refers to a construct of this app is compared by identity.
 */
export function firstWithArn({ scope, api }: BindContext<IApiRef>, handler: IFunction): IFunction {
  const { functionArn } = handler;
  if (referencedConstructs(functionArn).size > 0) return handler;
  const stack = Stack.of(scope);
  const arn = JSON.stringify(stack.resolve(functionArn));
  // Two imports of one ARN differ in whether this app may grant the permission.
  const key = [stack.node.path, apiStateOf(api).key, arn, canCreatePermissions(handler)].join('\n');
  const functions = stageRegistry<IFunction>(scope, '@apigwv2/contracts.importedFunctions');
  const first = functions.get(key) ?? handler;
  functions.set(key, first, first);
  return first;
}

/** Returns whether a function can be given a permission, which is a protected member of functions of aws-cdk-lib. */
export function canCreatePermissions(handler: IFunction): boolean {
  return (handler as { readonly canCreatePermissions?: boolean }).canCreatePermissions !== false;
}
