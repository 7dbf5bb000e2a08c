import { type Protocol, warn } from '@apigwv2/contracts';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** How long an API waits unless it is told to wait shorter, and what its clients get then. */
const GIVES_UP = {
  HTTP: { after: Duration.seconds(30), answer: '503' },
  WEBSOCKET: { after: Duration.seconds(29), answer: "the message 'Internal server error'" },
} as const;

/**
 * Warns when a function may run as long as its integration waits, or longer: clients get an error then, and the function
 * runs on. A function that is imported does not say how long it may run.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
 */
export function warnOfLongFunction(
  handler: IFunction,
  given: Duration | undefined,
  at: IConstruct,
  protocol: Protocol = 'HTTP',
): void {
  const { after, answer } = GIVES_UP[protocol];
  const timeout = given ?? after;
  const { timeout: longest } = handler as { readonly timeout?: Duration };
  if (longest === undefined || longest.isUnresolved() || timeout.isUnresolved()) return;
  const [runs, waits] = [longest, timeout].map((duration) => duration.toMilliseconds({ integral: false }));
  if (Number(runs) < Number(waits)) return;
  warn(
    at,
    '@apigwv2/integrations:functionOutlastsIntegration',
    `a function should end before its integration gives up, and ${handler.node.path} may run for ${Number(runs) / 1000} s while the integration waits for ${Number(waits) / 1000} s: clients get ${answer} then, and the function runs on; give the function a shorter timeout`,
  );
}
