import type { Fact } from '../fact';

/** The limits of the rate of requests of an account. */
export const ACCOUNT_THROTTLE: Fact & { readonly rateLimit: number; readonly burstLimit: number } = {
  statement: 'An account serves 10 000 requests per second and a burst of 5 000 in most Regions.',
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
  rateLimit: 10_000,
  burstLimit: 5_000,
};
