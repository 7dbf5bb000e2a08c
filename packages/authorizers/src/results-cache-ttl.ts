import { ApiDefinitionError } from '@apigwv2/contracts';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

const LONGEST = 3600;

/**
 * How long answers are cached, in seconds. A duration that is only known after deployment is let through.
 *
 * @throws ApiDefinitionError `CacheTtlOutOfRange`
 * @see https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers.html
 */
export function renderResultsCacheTtl(ttl: Duration | undefined, at: IConstruct | string): number | undefined {
  if (ttl === undefined || ttl.isUnresolved()) return ttl?.toSeconds();
  const seconds = ttl.toSeconds({ integral: false });
  if (Number.isInteger(seconds) && seconds <= LONGEST) return seconds;
  throw new ApiDefinitionError(
    'CacheTtlOutOfRange',
    `resultsCacheTtl must be whole seconds between 0 s and ${LONGEST} s, got ${seconds} s`,
    at,
  );
}
