import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { apiStateOf } from '../api/api-state';
import { definitionError } from '../errors/definition-error';
import { duplicateRouteKey } from './duplicate-route-key';

/**
 * Checks that the construct ID of a route is free below its API: the CDK's own error would not name the key.
 *
 * @throws ApiDefinitionError `DuplicateRouteKey` where the construct of that ID is a route of the same key, else `DuplicateId`
 */
export function checkRouteId(api: Construct & IApiRef, id: string, key: string): void {
  const existing = api.node.tryFindChild(id);
  if (existing === undefined) return;
  const entry = apiStateOf(api).routes.get(key);
  if (entry?.route === existing) throw duplicateRouteKey(entry, api);
  throw definitionError(
    'DuplicateId',
    `the construct id of a route must be free below its API, got '${id}' for '${key}', which ${existing.node.path} has; set routeId, or create the route with another id`,
    api,
  );
}
