import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { warn } from '../errors/warning';

/**
 * How many requests are let through before clients get `429 Too Many Requests`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html
 */
export interface ThrottleSettings {
  /** Requests per second over time. @default - the limit of the account */
  readonly rateLimit?: number;
  /** Requests that may come at once. @default - the limit of the account */
  readonly burstLimit?: number;
}

/**
 * Checks the limits. A limit of 0 blocks every request, and one limit without the other may leave the other at 0; both
 * are legal and get a warning.
 *
 * @throws ApiDefinitionError `ThrottleOutOfRange` for a negative limit or a burst that is not whole
 */
export function checkThrottle(throttle: ThrottleSettings | undefined, at: IConstruct): void {
  const { rateLimit, burstLimit } = throttle ?? {};
  checkLimit(
    'rateLimit',
    rateLimit,
    Number.isFinite(rateLimit) && Number(rateLimit) >= 0,
    'a number of requests per second, 0 or more',
    at,
  );
  checkLimit(
    'burstLimit',
    burstLimit,
    Number.isInteger(burstLimit) && Number(burstLimit) >= 0,
    'a whole number of requests, 0 or more',
    at,
  );
  if (rateLimit === 0 || burstLimit === 0) {
    warn(
      at,
      '@apigwv2/contracts:throttleBlocksEverything',
      'a throttle with a limit of 0 answers every request with 429; raise the limit, or acknowledge this if that is what you want',
    );
  }
  if ((rateLimit === undefined) !== (burstLimit === undefined)) {
    const missing = rateLimit === undefined ? 'rateLimit' : 'burstLimit';
    warn(
      at,
      '@apigwv2/contracts:throttleLimitAlone',
      `a throttle should give rateLimit and burstLimit together, and ${missing} is missing; other tools have been seen to set a missing limit to 0, which blocks every request`,
    );
  }
}

function checkLimit(name: string, limit: number | undefined, isGood: boolean, rule: string, at: IConstruct): void {
  if (limit === undefined || isGood || Token.isUnresolved(limit)) return;
  throw definitionError(
    'ThrottleOutOfRange',
    `${name} must be ${rule}, got ${typeof limit === 'string' ? `'${limit}'` : limit}`,
    at,
  );
}
