import {
  ACCESS_LOG_FORMAT,
  HTTP_ACCESS_LOG_VARIABLES,
  STAGE_NAME,
  STAGE_VARIABLE_NAME,
  STAGE_VARIABLE_VALUE,
  unknownAccessLogVariables,
  unknownContextVariables,
  WEBSOCKET_ACCESS_LOG_VARIABLES,
} from '../../src';
import { type ParityCase, verdictOf, verdictOfNames } from './parity-case';
import type { Random } from './random';

const NAMES = [
  ...HTTP_ACCESS_LOG_VARIABLES,
  ...WEBSOCKET_ACCESS_LOG_VARIABLES,
  'authorizer.tenant',
  'authorizer',
  'messageDirection',
  'identity',
];

/** Returns a length near the least or the greatest of a range. */
function length(random: Random, greatest: number): number {
  return random.chance(85) ? 1 + random.below(6) : greatest - 2 + random.below(5);
}

function word(alphabet: string, greatest: number): (random: Random) => string {
  return (random) => {
    const most = length(random, greatest);
    return random.word(alphabet, most, most);
  };
}

function format(random: Random): string {
  const id = random.chance(90)
    ? random.one(['$context.requestId', '$context.extendedRequestId', '$context.requestIds'])
    : '';
  const rest = random.several(0, 3, (one) => one.one(['$context.status', '"', '{}', '\n', '\t', ' ', 'x'])).join('');
  const end = random.chance(4) ? 'x'.repeat(3 * 1024 - rest.length - id.length + random.below(3) - 1) : '';
  return random.chance(50) ? id + rest + end : rest + id + end;
}

function variables(random: Random): string {
  const one = () => random.one(['$context.', '${context.', '$context', 'context.']) + random.one(NAMES);
  return random.several(1, 3, one).join(random.one([' ', '","', '}', '.', '-']));
}

/** The grammars of stages. */
export const STAGES: readonly ParityCase[] = [
  {
    name: 'stage name',
    make: (random) => (random.chance(10) ? '$default' : word('azAZ09_-', 128)(random)),
    alphabet: 'a0_-$. /é\n',
    verdict: (name) => verdictOf(STAGE_NAME.problem(name)),
  },
  {
    name: 'stage variable name',
    make: word('azAZ09_', 64),
    alphabet: 'a0_-$. é\n',
    verdict: (name) => verdictOf(STAGE_VARIABLE_NAME.problem(name)),
  },
  {
    name: 'stage variable value',
    make: word('azAZ09_-.~:/?#&=,', 512),
    alphabet: 'a0_-$. é;\n{}',
    verdict: (value) => verdictOf(STAGE_VARIABLE_VALUE.problem(value)),
  },
  {
    name: 'access-log format',
    make: format,
    alphabet: '$.Id\r\n x',
    verdict: (value) => verdictOf(ACCESS_LOG_FORMAT.problem(value)),
  },
  ...(['HTTP', 'WEBSOCKET'] as const).flatMap((protocol) => [
    {
      name: `unknown access-log variables, ${protocol}`,
      make: variables,
      alphabet: '$.{}aI -_:',
      verdict: (value: string) => verdictOfNames(unknownAccessLogVariables(value, protocol)),
    },
    {
      name: `unknown context variables, ${protocol}`,
      make: variables,
      alphabet: '$.{}aI -_:',
      verdict: (value: string) => verdictOfNames(unknownContextVariables(value, protocol)),
    },
  ]),
];
