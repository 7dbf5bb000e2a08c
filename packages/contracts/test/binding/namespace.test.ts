import { twoStacks } from '@apigwv2/testing';
import { Construct } from 'constructs';
import { bindingScopeOf, escapeId, namespace } from '../../src/binding/namespace';
import { ImportedApi, OwnedApi } from '../apis';

describe('namespace', () => {
  test('returns one namespace per ID', () => {
    const { a } = twoStacks();
    expect(namespace(a, 'Shared')).toBe(namespace(a, 'Shared'));
  });

  test('returns the same namespace in another loaded copy of the module', () => {
    const { a } = twoStacks();
    const there = namespace(a, 'Shared');
    jest.isolateModules(() => {
      const copy = jest.requireActual('../../src/binding/namespace') as { namespace: typeof namespace };
      expect(copy.namespace).not.toBe(namespace);
      expect(copy.namespace(a, 'Shared')).toBe(there);
    });
  });

  test('rejects an ID that another construct has and reports that construct', () => {
    const { a } = twoStacks();
    new Construct(a, 'Shared');
    expect(() => namespace(a, 'Shared')).toThrowDefinitionError(
      'InvalidId',
      /the id 'Shared' is reserved .* \(at \w+\/Shared\)$/,
    );
  });
});

describe('bindingScopeOf', () => {
  test('returns the API in its own stack, and a namespace with its path in another stack', () => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(new Construct(a, 'Group'), 'Api');
    expect(bindingScopeOf(api, a)).toBe(api);
    expect(bindingScopeOf(api.l1, a)).toBe(api);
    expect(bindingScopeOf(api, b).node.path).toBe(`${b.node.path}/Api-${a.node.id}%2FGroup%2FApi`);
  });

  test('returns a namespace with the ID of an imported API in every stack', () => {
    const { a, b } = twoStacks();
    const api = new ImportedApi(a, 'Imported', 'abc123');
    expect([a, b].map((stack) => bindingScopeOf(api, stack).node.id)).toEqual(['Api-abc123', 'Api-abc123']);
  });
});

describe('escapeId', () => {
  test('distinguishes IDs that construct paths would render alike', () => {
    expect(['a/b', 'a--b', 'a%2Fb', '/'].map(escapeId)).toEqual(['a%2Fb', 'a--b', 'a%252Fb', '%2F']);
  });
});
