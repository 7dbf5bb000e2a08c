import { warn } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { RequestAuthorizerOptions } from './http-authorizer-options';
import { renderIdentitySources } from './render-identity-sources';

/**
 * Whether an answer for one route holds on all others: a yes or no that is cached, and not by the route. An IAM policy
 * is looked at again for each route. What is only known after deployment is given the benefit of the doubt.
 */
export function servesAllRoutes(options: RequestAuthorizerOptions): boolean {
  const { enableSimpleResponses, resultsCacheTtl, identitySource = [] } = options;
  if (!enableSimpleResponses || resultsCacheTtl?.isUnresolved() || resultsCacheTtl?.toMilliseconds() === 0)
    return false;
  const sources = renderIdentitySources(identitySource, 'identitySource');
  return !sources.some((source) => Token.isUnresolved(source) || source === '$context.routeKey');
}

/** Warns once an authorizer guards more than one route. What it guards already is marked below its scope. */
export function warnOfSecondRoute(scope: Construct): void {
  const first = scope.node.tryFindChild('Guards');
  if (first === undefined) {
    new Construct(scope, 'Guards');
    return;
  }
  if (first.node.tryFindChild('More') !== undefined) return;
  new Construct(first as Construct, 'More');
  warn(
    scope,
    '@apigwv2/authorizers:cachedAnswerServesAllRoutes',
    "an authorizer with simple answers keeps one answer for all its routes, and this one guards several: who may call one of them may call all; add HttpIdentitySource.context('routeKey') to its identity sources, set cache: 'off', answer with IAM policies, or acknowledge this if its answer never depends on the route",
  );
}
