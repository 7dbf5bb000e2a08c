import { type Grammar, type Problem, quota } from '../fact';
import type { Protocol } from '../protocol';

/** The most characters of a mapping key. */
export const MAPPING_KEY_LENGTH = 300;

/** The form of the key of an API mapping that is not the root of its domain. */
export const MAPPING_KEY: Grammar<[protocol: Protocol | undefined]> = {
  statement:
    "A mapping key has up to 300 letters, digits and $-_.+!*'()/, no slash at its ends, no two in a row, and one level for a WebSocket API.",
  certainty: 'reported',
  source:
    'https://github.com/aws/aws-cdk/issues/8983; https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mappings.html',
  problem(key, protocol): Problem | undefined {
    if (!/^[A-Za-z0-9$\-_.+!*'()/]*$/.test(key)) {
      return { must: "contain only letters, digits and $-_.+!*'()/", fix: 'choose another key' };
    }
    if (key.includes('//') || /^\/|\/$/.test(key)) {
      return { must: 'not contain consecutive slashes', fix: 'remove one' };
    }
    if (key.length > MAPPING_KEY_LENGTH) {
      return { must: `have at most ${MAPPING_KEY_LENGTH} characters`, fix: 'shorten it', got: `${key.length}` };
    }
    if (protocol !== 'WEBSOCKET' || !key.includes('/')) return undefined;
    return { must: 'have one level for a WebSocket API', fix: "use a key without '/'" };
  },
};

/** The number of mappings with several levels of a domain. */
export const MULTI_LEVEL_MAPPINGS = quota(
  {
    statement: 'A domain has 200 mappings whose key has several levels.',
    certainty: 'documented',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  },
  200,
);

/** The paths that the service reserves on custom domains. */
export const RESERVED_PATHS: readonly string[] = ['/ping', '/sping'];
