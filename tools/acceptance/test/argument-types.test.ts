import { ApiDefinitionError } from '@apigwv2/contracts';
import fc from 'fast-check';
import { ArgumentValues } from '../src/fuzz/argument-values';
import { validCall, wrongCalls } from '../src/fuzz/calls';
import { type Callable, Declarations } from '../src/fuzz/declarations';
import { PACKAGES, World } from '../src/fuzz/world';
import { WRONG_VALUES } from '../src/fuzz/wrong-values';

/** Values of any kind, the same in each run. */
const SEED = 20_261_125;
const ARBITRARY = Object.fromEntries(
  fc
    .sample(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), { seed: SEED, numRuns: 3 })
    .map((value, index) => [`the arbitrary value ${index}`, () => value]),
);

const declarations = new Declarations();
const values = new ArgumentValues(declarations);

/**
 * The functions that apps call. What `contracts` exports for authors of packages, and what is called with a bind context, gets
 * its arguments from the packages.
 */
const callables = declarations.callables.filter(
  ({ package: name, owner, kind, parameters }) =>
    (name !== 'contracts' || /RouteKey$/.test(owner)) &&
    (kind !== 'constructor' || owner in (PACKAGES[name] ?? {})) &&
    !parameters.some(({ type }) => /^BindContext</.test(declarations.nameOf(type))),
);
const titles = callables.map((one): [string, Callable] => [`${one.package} ${one.owner}.${one.name}`, one]);

/** Returns whether an error is one of the runtime, which names neither the option nor what to do. */
function isRaw(error: unknown): boolean {
  return (
    !ApiDefinitionError.is(error) &&
    (!(error instanceof Error) || /^(?:Type|Range|Reference|Syntax)?Error$/.test(error.name))
  );
}

function rawErrorsOf(calls: Iterable<{ readonly title: string; run(world: World): unknown }>): string[] {
  return [...calls].flatMap(({ title, run }) => {
    try {
      run(new World());
    } catch (error) {
      if (isRaw(error)) return [`${title}: ${error}`];
    }
    return [];
  });
}

test.each(titles)('%s accepts its required arguments', (_title, callable) => {
  expect(() => validCall(callable, values).run(new World())).not.toThrow();
});

test.each(titles)(
  '%s has no raw error for an argument or an option of another type',
  (_title, callable) => {
    expect(rawErrorsOf(wrongCalls(callable, values, { ...WRONG_VALUES, ...ARBITRARY }))).toEqual([]);
  },
  60_000,
);

test('a member that is read from a value of another type gives a raw error', () => {
  const run = () => (undefined as unknown as { readonly name: string }).name;
  expect(rawErrorsOf([{ title: 'read', run }])).toEqual([expect.stringMatching(/^read: TypeError/)]);
});
