import {
  everyClassNamesItsPage,
  everyErrorIsNamedWhereItIsThrown,
  everyErrorIsOneThatExists,
  everyMemberSaysWhatItIs,
  everyOptionSaysItsDefault,
  everyTimeIsADuration,
  type Law,
} from '../src/laws';
import { type Member, membersOf } from '../src/member';
import { readReference } from '../src/read-reference';
import { KIND, type Reflection } from '../src/reflection';

const LAWS: { readonly [name: string]: Law } = {
  'every member says what it is': everyMemberSaysWhatItIs,
  'every option says its default': everyOptionSaysItsDefault,
  'every class names its page of AWS': everyClassNamesItsPage,
  'every time is a Duration': everyTimeIsADuration,
  'every error that is named exists': everyErrorIsOneThatExists,
  'every error is named where it is thrown': everyErrorIsNamedWhereItIsThrown,
};

describe('in the reference of the packages', () => {
  let members: readonly Member[];
  beforeAll(() => {
    members = membersOf(readReference());
  }, 120_000);

  test('all packages are, and the members of what they export', () => {
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

  test.each(Object.entries(LAWS))('%s', (_name, law) => {
    expect(law(members)).toEqual([]);
  });
});

const said = (text: string, ...tags: readonly [string, string][]) => ({
  summary: [{ kind: 'text', text }],
  blockTags: tags.map(([tag, content]) => ({ tag, content: [{ kind: 'text', text: content }] })),
});
const project = (packageName: string, ...children: readonly Reflection[]): Reflection => ({
  name: 'all',
  kind: 1,
  children: [{ name: packageName, kind: KIND.module, children }],
});
const options = (member: Partial<Reflection>): Reflection =>
  project('a', {
    name: 'BookProps',
    kind: KIND.interface,
    comment: said('Books.'),
    children: [{ name: 'size', kind: KIND.property, ...member }],
  });
const CODES: Reflection = {
  name: 'ErrorCode',
  kind: KIND.alias,
  comment: said('Codes.', ['@throws', 'Error `Known`']),
  type: { type: 'union', types: [{ type: 'literal', value: 'Known' }] },
};

test.each<[string, Law, Reflection, readonly string[]]>([
  ['a member that says nothing', everyMemberSaysWhatItIs, options({}), ['a BookProps.size']],
  [
    'an option without a default',
    everyOptionSaysItsDefault,
    options({ comment: said('How many.'), flags: { isOptional: true } }),
    ['a BookProps.size'],
  ],
  [
    'a class without a page of AWS',
    everyClassNamesItsPage,
    project('a', { name: 'Book', kind: KIND.class, comment: said('A book.', ['@see', 'https://example.com']) }),
    ['a Book'],
  ],
  [
    'a time that is a number',
    everyTimeIsADuration,
    options({ name: 'maxAge', type: { type: 'intrinsic', name: 'number' } }),
    ['a BookProps.maxAge'],
  ],
  [
    'an error that nobody throws',
    everyErrorIsNamedWhereItIsThrown,
    project('@apigwv2/contracts', { ...CODES, comment: said('Codes.') }),
    ['Known'],
  ],
  [
    'an error that is none',
    everyErrorIsOneThatExists,
    project('@apigwv2/contracts', CODES, {
      name: 'open',
      kind: 64,
      signatures: [{ name: 'open', kind: 4096, comment: said('Opens.', ['@throws', 'Error `Known`, `Gone`']) }],
    }),
    ['@apigwv2/contracts open: Gone'],
  ],
])('%s is found', (_what, law, reference, found) => {
  expect(law(membersOf(reference))).toEqual(found);
});

test('what is said of a signature is said of its member, and what is exported again is said once', () => {
  const reference = project(
    'a',
    { name: 'Again', kind: KIND.reference },
    { name: 'size', kind: 262144, getSignature: { name: 'size', kind: 524288, comment: said('How many.') } },
  );
  expect(membersOf(reference).map(({ path, summary }) => [path, summary])).toEqual([['a size', 'How many.']]);
});
