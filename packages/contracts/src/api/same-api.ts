import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import { apiStateOf } from './api-state';

/** Returns whether two references are to one API; undefined when that is only known after deployment. */
export function isSameApi(one: IApiRef, other: IApiRef): boolean | undefined {
  if (one.apiRef.apiId === other.apiRef.apiId || apiStateOf(one) === apiStateOf(other)) return true;
  return [one, other].every(isKnown) ? false : undefined;
}

function isKnown(api: IApiRef): boolean {
  return apiStateOf(api).owner !== undefined || !Token.isUnresolved(api.apiRef.apiId);
}
