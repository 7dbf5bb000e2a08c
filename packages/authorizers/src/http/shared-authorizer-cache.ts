import { isUnresolved, warn } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { renderIdentitySources } from '../identity-source/render-identity-sources';
import type { RequestAuthorizerOptions } from './authorizer-options';
import { isCacheOff } from './results-cache-ttl';

/**
 * Returns whether a cached response for one route applies to all others: a simple response whose cache key does not
 * contain the route. API Gateway evaluates a cached IAM policy for each route. Options with tokens count as safe.
 */
export function cachesAcrossRoutes(options: RequestAuthorizerOptions): boolean {
  const { enableSimpleResponses, resultsCacheTtl, identitySource = [] } = options;
  if (!enableSimpleResponses || resultsCacheTtl === undefined) return false;
  if (resultsCacheTtl.isUnresolved() || isCacheOff(resultsCacheTtl)) return false;
  const sources = renderIdentitySources(identitySource);
  return !sources.some((source) => isUnresolved(source) || source === '$context.routeKey');
}

/** Returns a function to call for each route of an authorizer, which warns once there is a second route. */
export function warnOfSharedCache(authorizer: Construct): () => void {
  let routes = 0;
  return () => {
    routes += 1;
    if (routes !== 2) return;
    warn(
      authorizer,
      '@apigwv2/authorizers:cachedAnswerServesAllRoutes',
      "a simple response is cached for all routes of this authorizer, so a caller who may call one route may call all; add HttpIdentitySource.context('routeKey') to identitySource, set cache: 'off', return IAM policies, or acknowledge this warning if responses never depend on the route",
    );
  };
}
