import { ACCOUNT_THROTTLE } from '@apigwv2/spec';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { warn } from '../errors/warning';
import { optional } from '../options/kind';
import { options } from '../options/option-kinds';
import { number } from '../options/plain-kinds';

/**
 * The limits above which clients receive `429 Too Many Requests`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html
 */
export interface ThrottleSettings {
  /** The steady-state rate, in requests per second. @default - the limit of the account */
  readonly rateLimit?: number;
  /** The burst, in concurrent requests. @default - the limit of the account */
  readonly burstLimit?: number;
}

/**
 * Checks the limits. A limit of 0 rejects every request, and one limit without the other may leave the other at 0; both
 * are valid and get a warning.
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
      'a throttle with a limit of 0 rejects every request with 429; raise the limit, or acknowledge this warning if that is intended',
    );
  }
  const given = { rateLimit, burstLimit };
  const beyond = (['rateLimit', 'burstLimit'] as const).find((name) => Number(given[name]) > ACCOUNT_THROTTLE[name]);
  if (beyond !== undefined && !isUnresolved(rateLimit) && !isUnresolved(burstLimit)) {
    warn(
      at,
      '@apigwv2/contracts:throttleBeyondAccount',
      `${beyond} should be at most ${ACCOUNT_THROTTLE[beyond]}, the quota of an account in a Region, which limits all its APIs together, got ${given[beyond]}; lower it, or acknowledge this warning if AWS has raised the quota`,
    );
  }
  if ((rateLimit === undefined) !== (burstLimit === undefined)) {
    const missing = rateLimit === undefined ? 'rateLimit' : 'burstLimit';
    warn(
      at,
      '@apigwv2/contracts:throttleLimitAlone',
      `throttle should have both rateLimit and burstLimit, got no ${missing}; some tools set a missing limit to 0, which rejects every request`,
    );
  }
}

function checkLimit(name: string, limit: number | undefined, isGood: boolean, rule: string, at: IConstruct): void {
  if (limit === undefined || isGood || isUnresolved(limit)) return;
  throw definitionError(
    'ThrottleOutOfRange',
    `${name} must be ${rule}, got ${typeof limit === 'string' ? `'${limit}'` : limit}`,
    at,
  );
}

/** The kinds of the options of {@link ThrottleSettings}. */
export const THROTTLE_SETTINGS = options<ThrottleSettings>({
  rateLimit: optional(number),
  burstLimit: optional(number),
});
