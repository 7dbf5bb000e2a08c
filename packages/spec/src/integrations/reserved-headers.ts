import type { Fact } from '../fact';

const NAMES = [
  'authorization',
  'connection',
  'content-encoding',
  'content-length',
  'content-location',
  'forwarded',
  'keep-alive',
  'origin',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailers',
  'transfer-encoding',
  'upgrade',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
];
const PREFIXES = ['access-control-', 'apigw-', 'x-amz-', 'x-amzn-'];

/** The headers that mappings of HTTP APIs must not change. */
export const RESERVED_HEADERS: Fact = {
  statement: `A mapping changes no header ${NAMES.join(', ')} and none that starts with ${PREFIXES.join(', ')}.`,
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html',
};

/** Returns whether the service reserves a header. */
export function isReservedHeader(name: string): boolean {
  const header = name.toLowerCase();
  return NAMES.includes(header) || PREFIXES.some((prefix) => header.startsWith(prefix));
}
