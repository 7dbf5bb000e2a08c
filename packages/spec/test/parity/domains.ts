import { DOMAIN_NAME, MAPPING_KEY } from '../../src';
import { type ParityCase, verdictOf } from './parity-case';
import type { Random } from './random';

const KEY = "aZ09$-_.+!*'()";

function mappingKey(random: Random): string {
  if (random.chance(6)) {
    const length = 298 + random.below(5);
    return random.word(KEY, length, length);
  }
  return random.several(1, 3, (one) => one.word(KEY, 1, 5)).join('/');
}

function domainName(random: Random): string {
  const start = random.one(['', '', '*.']);
  if (random.chance(6)) return start + 'a.'.repeat(253) + random.word('a', 1, 8);
  return start + random.several(1, 4, (one) => one.word('az09-', 1, 6)).join('.');
}

/** The grammars of domains. */
export const DOMAINS: readonly ParityCase[] = [
  {
    name: 'mapping key',
    make: mappingKey,
    alphabet: '/a%~ é\n',
    verdict: (key) => verdictOf(MAPPING_KEY.problem(key, undefined)),
  },
  {
    name: 'mapping key, WEBSOCKET',
    make: mappingKey,
    alphabet: '/a%~ é\n',
    verdict: (key) => verdictOf(MAPPING_KEY.problem(key, 'WEBSOCKET')),
  },
  {
    name: 'domain name',
    make: domainName,
    alphabet: '.*-aZ_ \n',
    verdict: (name) => verdictOf(DOMAIN_NAME.problem(name)),
  },
];
