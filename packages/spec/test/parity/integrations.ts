import {
  ACTIONS,
  actionParameters,
  HTTP_MAPPING_SOURCE,
  HTTP_MAPPING_TARGET,
  MAPPED_STATUS,
  PRIVATE_URI,
  readsConnection,
  reservedHeaderOf,
  WEBSOCKET_MAPPING_SOURCE,
  WEBSOCKET_MAPPING_TARGET,
} from '../../src';
import { ACCEPTED, type ParityCase, verdictOf } from './parity-case';
import type { Random } from './random';

const SIDES = ['request', 'response'] as const;
const HEADERS = [
  'x-id',
  'Via',
  'te',
  'Access-Control-Max-Age',
  'apigw-x',
  'x-amz-date',
  'X-Amzn-Id',
  'origin',
  'content-type',
];
const MUTATIONS = "${}.:-aZ0 [?('\n";

function httpTarget(random: Random): string {
  if (random.chance(10)) return random.one(['overwrite:path', 'overwrite:statuscode', 'append:path']);
  const name = random.chance(25) ? random.one(HEADERS) : random.word('abz-_.09', 1, 6);
  return `${random.one(['append', 'overwrite', 'remove'])}:${random.one(['header', 'header', 'header', 'querystring'])}.${name}`;
}

function httpVariable(random: Random): string {
  const name = random.word('abz09-_', 1, 5);
  return random.one([
    `request.header.${name}`,
    `request.querystring.${name}`,
    'request.path',
    `request.path.${name}`,
    'request.body',
    `request.body.${name}`,
    `request.body[0].${name}`,
    `response.header.${name}`,
    `response.body.${name}`,
    `context.${name}`,
    `stageVariables.${name}`,
  ]);
}

function httpSource(random: Random): string {
  if (random.chance(50)) return `$${httpVariable(random)}`;
  return random.several(0, 3, (one) => `${one.word('ab- ', 0, 2)}\${${httpVariable(one)}}`).join('');
}

function webSocketSource(random: Random): string {
  const name = random.word('abz09-_.$', 1, 5);
  return random.one([
    `route.request.header.${name}`,
    `route.request.multivaluequerystring.${name}`,
    'route.request.body',
    `route.request.body.${name}`,
    `route.request.body[0].${name}`,
    `integration.response.header.${name}`,
    'integration.response.statuscode',
    `integration.response.body.${name}`,
    `context.${name}`,
    `stageVariables.${name}`,
    `'${name}'`,
    "'two\nlines'",
  ]);
}

function webSocketTarget(random: Random): string {
  const place = random.one(['header', 'querystring', 'path', 'path', 'header', 'body']);
  return `integration.${random.chance(90) ? 'request' : 'response'}.${place}.${random.word('abz09-_.$', 1, 5)}`;
}

function privateUri(random: Random): string {
  const account = random.one(['111122223333', '']);
  const kind = random.one([
    `elasticloadbalancing:eu-west-1:${account}:listener/app/a/b/c`,
    `elasticloadbalancing:us-gov-west-1:${account}:listener/net/a/b/c`,
    `elasticloadbalancing:eu-west-1:${account}:loadbalancer/app/a/b`,
    `servicediscovery:eu-west-1:${account}:service/srv-1`,
    `servicediscovery::${account}:service/srv-2`,
    `servicediscovery:eu-west-1:${account}:namespace/ns-1`,
  ]);
  return `${random.chance(90) ? 'arn' : 'urn'}:${random.one(['aws', 'aws-cn'])}:${kind}`;
}

/** Makes a subtype and the names of parameters, of which few are missing or wrong. */
function action(random: Random): string {
  const [subtype, { required, optional }] = Object.entries(ACTIONS.table)[random.below(10)] as [
    string,
    { readonly required: readonly string[]; readonly optional: readonly string[] },
  ];
  const given = [...required.filter(() => random.chance(90)), ...optional.filter(() => random.chance(30))];
  return `${subtype} ${given.join(',')}${random.chance(10) ? ',Other' : ''}`;
}

function actionVerdict(value: string): string {
  const [subtype = '', names = ''] = value.split(' ');
  const parameters = actionParameters(subtype);
  if (parameters === undefined) return '0';
  const given = names.split(',').filter((name) => name !== '');
  if (parameters.required.some((name) => !given.includes(name))) return 'missing';
  const known = [...parameters.required, ...parameters.optional];
  return given.every((name) => known.includes(name)) ? ACCEPTED : 'unknown';
}

/** The grammars of integrations. */
export const INTEGRATIONS: readonly ParityCase[] = [
  ...SIDES.flatMap((side) => [
    {
      name: `HTTP mapping target, ${side}`,
      make: httpTarget,
      alphabet: MUTATIONS,
      verdict: (key: string) =>
        reservedHeaderOf(key, side) === undefined ? verdictOf(HTTP_MAPPING_TARGET.problem(key, side)) : 'reserved',
    },
    {
      name: `HTTP mapping source, ${side}`,
      make: httpSource,
      alphabet: MUTATIONS,
      verdict: (value: string) => verdictOf(HTTP_MAPPING_SOURCE.problem(value, side)),
    },
    {
      name: `WebSocket mapping target, ${side}`,
      make: webSocketTarget,
      alphabet: MUTATIONS,
      verdict: (key: string) => verdictOf(WEBSOCKET_MAPPING_TARGET.problem(key, side)),
    },
    {
      name: `WebSocket mapping source, ${side}`,
      make: webSocketSource,
      alphabet: MUTATIONS,
      verdict: (value: string) => verdictOf(WEBSOCKET_MAPPING_SOURCE.problem(value, side)),
    },
  ]),
  {
    name: 'source of connections',
    make: webSocketSource,
    alphabet: MUTATIONS,
    verdict: (value) => (readsConnection(value) ? '1' : '0'),
  },
  {
    name: 'mapped status',
    make: (random) => random.word('0123456', 3, 3),
    alphabet: '0123 x.-\n',
    verdict: (status) => verdictOf(MAPPED_STATUS.problem(status)),
  },
  { name: 'private URI', make: privateUri, alphabet: ':/a1 \n', verdict: (uri) => verdictOf(PRIVATE_URI.problem(uri)) },
  { name: 'action parameters', make: action, alphabet: ', aS', verdict: actionVerdict },
];
