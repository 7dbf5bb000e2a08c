import { INTEGRATION_TIMEOUT, isUnresolved, type Protocol } from '@apigwv2/contracts';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Validates the timeout of an integration. Skips undefined and durations with tokens.
 *
 * @throws ApiDefinitionError `TimeoutOutOfRange`
 * @see https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html
 */
export function validateTimeout(timeout: Duration | undefined, protocol: Protocol, at: IConstruct | string): void {
  if (timeout === undefined) return;
  const milliseconds = renderTimeout(timeout) as number;
  const range = INTEGRATION_TIMEOUT[protocol];
  if (isUnresolved(milliseconds) || range.has(milliseconds)) return;
  throw definitionError(
    'TimeoutOutOfRange',
    `timeout must be whole milliseconds between ${range.minimum} ms and ${range.maximum / 1000} s, got ${milliseconds} ms`,
    at,
  );
}

/** Returns a timeout in milliseconds. */
export function renderTimeout(timeout: Duration | undefined): number | undefined {
  return timeout?.toMilliseconds({ integral: timeout.isUnresolved() });
}
