import { isUnresolved, warn } from '@apigwv2/contracts';
import type { HttpIntegrationOptions } from '../integration-options';
import type { HttpRouteContext } from '../route-context';

/**
 * Warns of a route with a greedy variable whose integration does not use it: each request calls the same URL, for any
 * path. The service appends the path of the request on the `$default` route, and behind a VPC link.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-http.html
 */
export function warnOfDroppedPath(options: HttpIntegrationOptions, { routeKey, scope }: HttpRouteContext): void {
  const { integrationType, integrationUri = '', connectionType, parameterMapping } = options;
  const name = /\{([^{}]+)\+\}$/.exec(routeKey.path ?? '')?.[1];
  if (name === undefined || integrationType !== 'HTTP_PROXY' || connectionType === 'VPC_LINK') return;
  const uses = [integrationUri, ...Object.values(parameterMapping?.mappings ?? {})];
  if (uses.some((use) => isUnresolved(use) || use.includes(`{${name}`) || /request\.path/.test(use))) return;
  warn(
    scope,
    '@apigwv2/integrations:greedyPathDropped',
    `'${routeKey.key}' matches many paths, and its integration calls ${integrationUri} for each; add {${name}} to the URL, or acknowledge this warning if one URL answers all`,
  );
}
