import { RESULT_TTL } from '@apigwv2/contracts';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

/**
 * Validates the time for which responses are cached. Skips undefined and durations with tokens.
 *
 * @throws ApiDefinitionError `CacheTtlOutOfRange`
 * @see https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers.html
 */
export function validateResultsCacheTtl(ttl: Duration | undefined, at: IConstruct | string): void {
  if (ttl === undefined || ttl.isUnresolved()) return;
  const seconds = ttl.toSeconds({ integral: false });
  if (RESULT_TTL.has(seconds)) return;
  throw definitionError(
    'CacheTtlOutOfRange',
    `resultsCacheTtl must be whole seconds between ${RESULT_TTL.minimum} s and ${RESULT_TTL.maximum} s, got ${seconds} s; choose another duration`,
    at,
  );
}

/** Returns whether responses are not cached, as far as it is known at synthesis. */
export function isCacheOff(ttl: Duration): boolean {
  return !ttl.isUnresolved() && ttl.toMilliseconds({ integral: false }) === 0;
}
