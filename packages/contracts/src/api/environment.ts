import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { apiStateOf, environmentOf } from './api-state';

/**
 * Checks that a route or stage is in the account and region of its API: an API ID is only valid there.
 *
 * @throws ApiDefinitionError `EnvironmentMismatch`
 */
export function checkEnvironment(api: IApiRef, at: IConstruct): void {
  const stack = Stack.of(at);
  const { account, region } = environmentOf(api, apiStateOf(api));
  checkSame('region', stack.region, region, at);
  checkSame('account', stack.account, account, at);
}

function checkSame(what: string, here: string, there: string, at: IConstruct): void {
  if (here === there || Token.isUnresolved(here) || Token.isUnresolved(there)) return;
  throw definitionError(
    'EnvironmentMismatch',
    `routes and stages must be in the ${what} of their API, ${there}, got ${here}; move this one to a stack there, or define an API in this ${what}`,
    at,
  );
}
