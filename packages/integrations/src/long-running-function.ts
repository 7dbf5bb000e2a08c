import { type Protocol, warn } from '@apigwv2/contracts';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** The default timeout of an integration, and the response that clients get after it. */
const DEFAULT = {
  HTTP: { timeout: Duration.seconds(30), response: '503' },
  WEBSOCKET: { timeout: Duration.seconds(29), response: "the message 'Internal server error'" },
} as const;

/**
 * Warns when the timeout of a function is at least that of its integration: clients then get an error while the function
 * still runs. Skips imported functions, whose timeout is unknown.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
 */
export function warnOfLongRunningFunction(
  handler: IFunction,
  given: Duration | undefined,
  at: IConstruct,
  protocol: Protocol,
): void {
  const { timeout = DEFAULT[protocol].timeout } = { timeout: given };
  const { timeout: longest } = handler as { readonly timeout?: Duration };
  if (longest === undefined || longest.isUnresolved() || timeout.isUnresolved()) return;
  const [runs, waits] = [secondsOf(longest), secondsOf(timeout)];
  if (runs < waits) return;
  warn(
    at,
    '@apigwv2/integrations:functionOutlastsIntegration',
    `the timeout of a function must be shorter than that of its integration, and ${handler.node.path} may run for ${runs} s while the integration waits for ${waits} s, after which clients get ${DEFAULT[protocol].response}; give the function a shorter timeout`,
  );
}

function secondsOf(duration: Duration): number {
  return duration.toMilliseconds({ integral: false }) / 1000;
}
