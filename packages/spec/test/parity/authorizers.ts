import { IDENTITY_SOURCE, IDENTITY_SOURCE_PREFIXES, isTokenSource, JWT_ISSUER, type Protocol } from '../../src';
import { type ParityCase, verdictOf } from './parity-case';
import type { Random } from './random';

function identitySource(protocol: Protocol): (random: Random) => string {
  const prefixes = Object.values(IDENTITY_SOURCE_PREFIXES[protocol]);
  const other = ['request.headers', '$request.query', 'method.request.header', '$stage_variable', 'context.x'];
  return (random) => {
    const name = random.word(random.chance(80) ? 'aZ09_' : "aZ09_-.!'$#", 1, 6);
    return `${random.one(random.chance(90) ? prefixes : other)}.${name}`;
  };
}

function issuer(random: Random): string {
  const region = () => random.one(['eu-west-1', 'us-east-1']);
  switch (random.below(8)) {
    case 0:
      return `https://shop.auth${random.one(['', '-fips'])}.${region()}.amazoncognito.com${random.one(['', '/'])}`;
    case 1:
      return `https://issuer.example.com/${random.one(['', 'a/'])}.well-known/openid-configuration`;
    case 2:
    case 3:
    case 4:
      return `https://cognito-idp.${region()}.amazonaws.com/${random.one(['', `${region()}_`])}${random.word('aZ0_', 1, 6)}`;
    default:
      return `${random.one(['https', 'HTTPS', 'http'])}://${random.word('abz.-', 1, 8)}${random.one(['', '/', '/a/b', ':8080/'])}`;
  }
}

const MUTATIONS = '$.,- _aZ0?#/é\n';

/** The grammars of authorizers. */
export const AUTHORIZERS: readonly ParityCase[] = [
  ...(['HTTP', 'WEBSOCKET'] as const).map((protocol) => ({
    name: `identity source, ${protocol}`,
    make: identitySource(protocol),
    alphabet: MUTATIONS,
    verdict: (source: string) => verdictOf(IDENTITY_SOURCE.problem(source, protocol)),
  })),
  {
    name: 'source of a token',
    make: identitySource('HTTP'),
    alphabet: MUTATIONS,
    verdict: (source) => (IDENTITY_SOURCE.problem(source, 'HTTP') === undefined && isTokenSource(source) ? '1' : '0'),
  },
  { name: 'JWT issuer', make: issuer, alphabet: MUTATIONS, verdict: (url) => verdictOf(JWT_ISSUER.problem(url)) },
];
