import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { describeValue } from '../options/describe-value';

/** The scheme of a URL of an API: `wss` for WebSocket clients, `https` for everything else. */
export type EndpointScheme = 'https' | 'wss';

/** An API, and whether its default endpoint is disabled. */
export type ApiWithEndpoint = IApiRef & { readonly disableExecuteApiEndpoint?: unknown };

/** Returns the URL of the default endpoint of an API, computed from its ID and region. */
export function endpointOf(api: IApiRef, scheme: EndpointScheme): string {
  return `${scheme}://${api.apiRef.apiId}.execute-api.${api.env.region}.${Stack.of(api).urlSuffix}`;
}

/**
 * Checks that the default endpoint of an API is enabled.
 *
 * @throws ApiDefinitionError `EndpointUnavailable`
 */
export function checkEndpoint(api: ApiWithEndpoint, at: IConstruct): void {
  if (api.disableExecuteApiEndpoint !== true) return;
  throw definitionError(
    'EndpointUnavailable',
    'the default endpoint of the API must be enabled to have a URL, got disableExecuteApiEndpoint: true; use domainUrl of a stage with a domainMapping, or leave out disableExecuteApiEndpoint',
    at,
  );
}

/**
 * Checks the ID of an imported API. A token is skipped.
 *
 * @param option the option that gives the ID
 * @throws ApiDefinitionError `InvalidApiId`
 */
export function checkApiId(option: string, apiId: string | undefined, at: IConstruct): void {
  if (isUnresolved(apiId) || (typeof apiId === 'string' && /^[a-z0-9]{1,64}$/.test(apiId))) return;
  throw definitionError(
    'InvalidApiId',
    `${option} must be the ID of an API, lower-case letters and digits such as 'a1b2c3d4e5', got ${describeValue(apiId)}`,
    at,
  );
}
