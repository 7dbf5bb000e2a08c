import { ApiDefinitionError, type IWebSocketApiRef } from '@apigwv2/contracts';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** An API as far as its endpoint is concerned. */
export type ApiWithEndpoint = IWebSocketApiRef & { readonly disableExecuteApiEndpoint?: unknown };

/** The URL of an API at its own endpoint, by scheme: `wss` for clients, `https` for its connections. */
export function endpointOf(api: IWebSocketApiRef, scheme: 'wss' | 'https'): string {
  return `${scheme}://${api.apiRef.apiId}.execute-api.${api.env.region}.${Stack.of(api).urlSuffix}`;
}

/**
 * Checks that an API answers at its own endpoint.
 *
 * @throws ApiDefinitionError `EndpointUnavailable`
 */
export function checkEndpoint(api: ApiWithEndpoint, at: IConstruct): void {
  if (api.disableExecuteApiEndpoint !== true) return;
  throw new ApiDefinitionError(
    'EndpointUnavailable',
    'an API with disableExecuteApiEndpoint: true has no endpoint of its own that answers; use domainUrl of a stage with a domainMapping, or leave out disableExecuteApiEndpoint',
    at,
  );
}
