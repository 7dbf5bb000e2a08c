import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { App, Stack } from 'aws-cdk-lib/core';
import { addConstructs } from '../apps/context-lookups';

interface MissingContext {
  readonly key: string;
  readonly props: { readonly parameterName?: string };
}

/** Synthesizes with the context that the CLI has, and returns what it asks for. */
function synthesize(context: { readonly [key: string]: string }, values: Map<string, string>) {
  const app = new App({ context });
  const stack = new Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  addConstructs(stack, (value) => {
    const name = `/books/${[...value].map((one) => (/\w/.test(one) ? one : '-')).join('')}`;
    values.set(name, value);
    return StringParameter.valueFromLookup(stack, name);
  });
  const assembly = app.synth();
  const missing = (assembly.manifest.missing ?? []) as readonly MissingContext[];
  return { missing, template: JSON.stringify(assembly.getStackByName('Stack').template) };
}

describe('an app whose strings come from context lookups', () => {
  const values = new Map<string, string>();
  const first = synthesize({}, values);
  const context = Object.fromEntries(
    first.missing.map(({ key, props }) => [key, values.get(props.parameterName ?? '') ?? '']),
  );

  test('asks for every value on the first synthesis', () => {
    expect(first.missing.map(({ props }) => props.parameterName).sort()).toEqual([...values.keys()].sort());
    expect(first.template).toContain('dummy-value-for-');
  });

  test('synthesizes with the values on the second', () => {
    const second = synthesize(context, new Map());
    expect(second.missing).toEqual([]);
    expect(second.template).not.toContain('dummy-value-for-');
  });

  test.each([
    ['an API ID', 'a1b2c3d4e5', '../x'],
    ['a stage name', 'live', 'x/GET/admin'],
    ['a URL', 'https://example.com', 'example.com'],
    ['an index name', 'by-author', 'by/author'],
    ['a segment of a path', 'authors', 'a?b'],
  ])('is checked on the second synthesis: %s', (_what, good, bad) => {
    const wrong = Object.fromEntries(
      Object.entries(context).map(([key, value]) => [key, value === good ? bad : value]),
    );
    expect(() => synthesize(wrong, new Map())).toThrow(bad);
  });
});
