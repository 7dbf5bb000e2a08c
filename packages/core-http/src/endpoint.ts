import { ApiDefinitionError, DEFAULT_STAGE_NAME, type IHttpApiRef } from '@apigwv2/contracts';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** An API as far as its endpoint is concerned. */
export type ApiWithEndpoint = IHttpApiRef & { readonly disableExecuteApiEndpoint?: unknown };

/** The URL of an API at its own endpoint, for an API that does not know it better. */
export function endpointOf(api: IHttpApiRef): string {
  return `https://${api.apiRef.apiId}.execute-api.${api.env.region}.${Stack.of(api).urlSuffix}`;
}

/**
 * The URL of a stage at the endpoint of its API.
 *
 * @throws ApiDefinitionError `EndpointUnavailable`
 */
export function stageUrl(api: ApiWithEndpoint, stageName: string, at: IConstruct): string {
  checkEndpoint(api, at);
  return `${endpointOf(api)}/${stageName === DEFAULT_STAGE_NAME ? '' : stageName}`;
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
