import { type Member, membersOf } from '../src/member';
import { readReference } from '../src/read-reference';
import { type Comment, KIND, type Reflection } from '../src/reflection';
import { RULES } from '../src/rules';

describe('the reference of the packages', () => {
  let members: readonly Member[];
  beforeAll(() => {
    members = membersOf(readReference());
  }, 120_000);

  test('lists all packages, and the members of their exports', () => {
    const paths = members.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '@apigwv2/authorizers HttpJwtAuthorizer',
        '@apigwv2/contracts ContractsErrorCode',
        '@apigwv2/core-http HttpApi.addRoutes',
        '@apigwv2/core-websocket WebSocketApi.addStage',
        '@apigwv2/domains DomainNameOptions.mtls',
        '@apigwv2/integrations HttpLambdaIntegration',
        '@apigwv2/metrics HttpMetrics.of',
      ]),
    );
    expect(paths.length).toBeGreaterThan(1000);
  });

  test.each(Object.entries(RULES))('%s', (_name, rule) => {
    expect(rule(members)).toEqual([]);
  });
});

const comment = (text: string, ...tags: readonly [string, string][]): Comment => ({
  summary: [{ text }],
  blockTags: tags.map(([tag, content]) => ({ tag, content: [{ text: content }] })),
});
const project = (packageName: string, ...children: readonly Reflection[]): Reflection => ({
  name: 'all',
  kind: 1,
  children: [{ name: packageName, kind: KIND.module, children }],
});
const options = (member: Partial<Reflection>): Reflection =>
  project('a', {
    name: 'BookProps',
    kind: 256,
    comment: comment('Books.'),
    children: [{ name: 'size', kind: 1024, ...member }],
  });
const CODES: Reflection = {
  name: 'ErrorCode',
  kind: 2097152,
  comment: comment('Codes.', ['@throws', 'Error `Known`']),
  type: { types: [{ value: 'Known' }] },
};

describe('RULES', () => {
  test.each<[string, Reflection, string]>([
    ['describes every member', options({}), 'a BookProps.size'],
    [
      'names the default of every option',
      options({ comment: comment('The number.'), flags: { isOptional: true } }),
      'a BookProps.size',
    ],
    [
      'names the AWS page of every class',
      project('a', { name: 'Book', kind: KIND.class, comment: comment('A book.', ['@see', 'https://example.com']) }),
      'a Book',
    ],
    ['has a Duration for every time', options({ name: 'maxAge', type: { name: 'number' } }), 'a BookProps.maxAge'],
    [
      'names errors that exist',
      project('@apigwv2/contracts', CODES, {
        name: 'open',
        kind: 64,
        signatures: [{ name: 'open', kind: 4096, comment: comment('Opens.', ['@throws', 'Error `Known`, `Gone`']) }],
      }),
      '@apigwv2/contracts open: Gone',
    ],
    [
      'names every error where it is thrown',
      project('@apigwv2/contracts', { ...CODES, comment: comment('Codes.') }),
      'Known',
    ],
  ])('%s: returns a member that breaks the rule', (name, reference, found) => {
    expect(RULES[name]?.(membersOf(reference))).toEqual([found]);
  });
});

describe('membersOf', () => {
  test('takes the documentation of a signature, and lists an export of another package once', () => {
    const reference = project(
      'a',
      { name: 'Again', kind: KIND.reference },
      { name: 'size', kind: 262144, getSignature: { name: 'size', kind: 524288, comment: comment('The number.') } },
    );
    expect(membersOf(reference).map(({ path, summary }) => [path, summary])).toEqual([['a size', 'The number.']]);
  });
});
