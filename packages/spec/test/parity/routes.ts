import {
  HTTP_METHODS,
  HTTP_PATH,
  HTTP_ROUTE_KEY,
  PREDEFINED_ROUTE_KEYS,
  pathShape,
  pathVariables,
  UNKNOWN_PART,
  WEBSOCKET_ROUTE_KEY,
} from '../../src';
import { type ParityCase, verdictOf } from './parity-case';
import type { Random } from './random';

const LITERAL = 'abzABZ019.:_-';
const VARIABLE = 'abxy09_.:-';
const MUTATIONS = `${LITERAL}${UNKNOWN_PART}{}+/?# %$~é`;

function segment(random: Random): string {
  switch (random.below(8)) {
    case 0:
    case 1:
      return `{${random.word(VARIABLE, 1, 2)}}`;
    case 2:
      return `${random.one(['', 'a', '{b'])}${UNKNOWN_PART}${random.one(['', '}', '-x', '+}'])}`;
    default:
      return random.word(LITERAL, 1, 4);
  }
}

function path(random: Random): string {
  if (random.chance(3)) return '/';
  const start = random.chance(5) ? UNKNOWN_PART : '';
  const greedy = random.chance(15) ? `/{${random.word(VARIABLE, 1, 3)}+}` : '';
  return start + random.several(1, 4, (one) => `/${segment(one)}`).join('') + greedy;
}

function routeKey(random: Random): string {
  if (random.chance(5)) return '$default';
  if (random.chance(3)) return UNKNOWN_PART;
  const method = random.one([...HTTP_METHODS.values, 'get', 'Post', 'FETCH', 'constructor', UNKNOWN_PART]);
  return `${method} ${path(random)}`;
}

function webSocketKey(random: Random): string {
  if (random.chance(40)) return random.one([...PREDEFINED_ROUTE_KEYS.values, '$conect', '$', '']);
  return `${random.one(['', '', '$'])}${random.word('abc$ /.{}', 0, 6)}`;
}

/** The grammars of routes. */
export const ROUTES: readonly ParityCase[] = [
  {
    name: 'HTTP route key',
    make: routeKey,
    alphabet: MUTATIONS,
    verdict: (key) => verdictOf(HTTP_ROUTE_KEY.problem(key)),
  },
  { name: 'HTTP path', make: path, alphabet: MUTATIONS, verdict: (value) => verdictOf(HTTP_PATH.problem(value)) },
  {
    name: 'parts of an HTTP path',
    make: path,
    alphabet: MUTATIONS,
    verdict: (value) => `${pathShape(value)} ${pathVariables(value).join()}`,
  },
  {
    name: 'WebSocket route key',
    make: webSocketKey,
    alphabet: '$abc ',
    verdict: (key) => verdictOf(WEBSOCKET_ROUTE_KEY.problem(key)),
  },
];
