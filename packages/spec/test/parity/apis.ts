import { CORS_ORIGIN, INTEGRATION_RESPONSE_KEY, MODEL_NAME, ROUTE_SELECTION, TEMPLATE_SELECTION } from '../../src';
import { type ParityCase, verdictOf } from './parity-case';
import type { Random } from './random';

function origin(random: Random): string {
  if (random.chance(20)) return random.one(['*', 'https://*', 'http://*', 'HTTPS://*', 'null', 'capacitor://*']);
  const scheme = random.one(['https', 'http', 'capacitor', 'chrome-extension', 'a+b', '1http']);
  return `${scheme}://${random.word('abz09.-', 1, 8)}${random.one(['', '', ':8080', '/'])}`;
}

function routeSelection(random: Random): string {
  const start = random.one([
    '$request.body',
    '${request.body',
    '$request.header',
    'request.body',
    '$context',
    'constant',
    '',
  ]);
  return `${start}${random.one(['.action', '.a.b', '}', '', ' ${request.body.x}'])}`;
}

function templateSelection(random: Random): string {
  const variable = () => {
    const name = random.one([
      'request.body',
      'request.body.action',
      'integration.response.statuscode',
      'integration.response.header.a-b',
      'integration.response.multivalueheader.a$b',
      'request.header.x',
      'context.stage',
      '',
    ]);
    return `${random.one(['$', '$', '\\$', ''])}{${name}}`;
  };
  return random.several(0, 3, variable).join(random.one(['', '-', '\\', ' ']));
}

const modelName = (random: Random) => {
  const length = random.chance(85) ? 1 + random.below(6) : 126 + random.below(5);
  return random.word('azAZ09', length, length);
};

const responseKey = (random: Random) =>
  random.chance(15) ? '$default' : `${random.one(['/', '/', ''])}${random.word('2\\d.+/ab', 0, 6)}/`;

/** The grammars of APIs and of expressions that select something. */
export const APIS: readonly ParityCase[] = [
  {
    name: 'CORS origin',
    make: origin,
    alphabet: '*/:.?# aZ0-\n',
    verdict: (value) => verdictOf(CORS_ORIGIN.problem(value)),
  },
  {
    name: 'model name',
    make: modelName,
    alphabet: 'aZ0_- é\n',
    verdict: (name) => verdictOf(MODEL_NAME.problem(name)),
  },
  {
    name: 'route selection',
    make: routeSelection,
    alphabet: '${}.body ',
    verdict: (value) => verdictOf(ROUTE_SELECTION.problem(value, 'WEBSOCKET')),
  },
  ...(['request', 'response'] as const).map((kind) => ({
    name: `template selection, ${kind}`,
    make: templateSelection,
    alphabet: '${}\\.aA-',
    verdict: (value: string) => verdictOf(TEMPLATE_SELECTION.problem(value, kind)),
  })),
  {
    name: 'integration response key',
    make: responseKey,
    alphabet: '/$2\\ \n',
    verdict: (key) => verdictOf(INTEGRATION_RESPONSE_KEY.problem(key)),
  },
];
