import { ApiDefinitionError, type Protocol } from '@apigwv2/contracts';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

const SHORTEST = 50;
const LONGEST: { readonly [protocol in Protocol]: number } = { HTTP: 30_000, WEBSOCKET: 29_000 };

/**
 * The timeout of an integration in milliseconds. A duration that is only known after deployment is let through.
 *
 * @throws ApiDefinitionError `TimeoutOutOfRange`
 * @see https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html
 */
export function renderTimeout(
  timeout: Duration | undefined,
  protocol: Protocol,
  at: IConstruct | string,
): number | undefined {
  if (timeout === undefined) return undefined;
  if (typeof timeout.toMilliseconds !== 'function') {
    const given = JSON.stringify(timeout);
    throw new ApiDefinitionError(
      'TimeoutOutOfRange',
      `timeout must be a Duration such as Duration.seconds(10), got ${given}`,
      at,
    );
  }
  if (timeout.isUnresolved()) return timeout.toMilliseconds();
  const milliseconds = timeout.toMilliseconds({ integral: false });
  const longest = LONGEST[protocol];
  if (Number.isInteger(milliseconds) && milliseconds >= SHORTEST && milliseconds <= longest) return milliseconds;
  throw new ApiDefinitionError(
    'TimeoutOutOfRange',
    `timeout must be whole milliseconds between ${SHORTEST} ms and ${longest / 1000} s, got ${milliseconds} ms`,
    at,
  );
}
