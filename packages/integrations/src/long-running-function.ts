import { INTEGRATION_TIMEOUT, stageRegistry, warn } from '@apigwv2/contracts';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

const DEFAULT_TIMEOUT = Duration.millis(INTEGRATION_TIMEOUT.HTTP.maximum);

/**
 * Warns, once for each function, when it may run for longer than an integration of an HTTP API waits: clients then get
 * status 503 while it still runs. Skips imported functions, whose timeout is unknown. A function of a WebSocket API may
 * answer later, by the management API.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
 */
export function warnOfLongRunningFunction(
  handler: IFunction,
  timeout: Duration = DEFAULT_TIMEOUT,
  at: IConstruct,
): void {
  const { timeout: longest } = handler as { readonly timeout?: Duration };
  if (longest === undefined || longest.isUnresolved() || timeout.isUnresolved()) return;
  const [runs, waits] = [secondsOf(longest), secondsOf(timeout)];
  const warned = stageRegistry<IFunction>(handler, '@apigwv2/integrations.longRunningFunctions');
  if (runs <= waits || warned.get(handler.node.path) !== undefined) return;
  warned.set(handler.node.path, at, handler);
  warn(
    at,
    '@apigwv2/integrations:functionOutlastsIntegration',
    `the timeout of a function should not be longer than that of its integration, and ${handler.node.path} may run for ${runs} s while the integration waits for ${waits} s, after which clients get 503; give the function a shorter timeout`,
  );
}

function secondsOf(duration: Duration): number {
  return duration.toMilliseconds({ integral: false }) / 1000;
}
