import { twoStacks } from '@apigwv2/testing';
import { Construct } from 'constructs';
import { bindingScopeOf, escapeId, namespace } from '../../src/binding/namespace';
import { ImportedApi, OwnedApi } from '../apis';

describe('namespace', () => {
  test('there is one of an id', () => {
    const { a } = twoStacks();
    expect(namespace(a, 'Shared')).toBe(namespace(a, 'Shared'));
  });

  test('another loaded copy finds the same one', () => {
    const { a } = twoStacks();
    const there = namespace(a, 'Shared');
    jest.isolateModules(() => {
      const copy = jest.requireActual('../../src/binding/namespace') as { namespace: typeof namespace };
      expect(copy.namespace).not.toBe(namespace);
      expect(copy.namespace(a, 'Shared')).toBe(there);
    });
  });

  test('fails when something else has the id, and names it', () => {
    const { a } = twoStacks();
    new Construct(a, 'Shared');
    expect(() => namespace(a, 'Shared')).toThrowDefinitionError(
      'IdTaken',
      /the id 'Shared' is reserved .* \(at \w+\/Shared\)$/,
    );
  });
});

describe('bindingScopeOf', () => {
  test('an API is its own home in its own stack, and a namespace with the path of the API in another', () => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(new Construct(a, 'Group'), 'Api');
    expect(bindingScopeOf(api, a)).toBe(api);
    expect(bindingScopeOf(api.l1, a)).toBe(api);
    expect(bindingScopeOf(api, b).node.path).toBe(`${b.node.path}/Api-${a.node.id}%2FGroup%2FApi`);
  });

  test('an imported API is at home in a namespace with its id, in every stack', () => {
    const { a, b } = twoStacks();
    const api = new ImportedApi(a, 'Imported', 'abc123');
    expect([a, b].map((stack) => bindingScopeOf(api, stack).node.id)).toEqual(['Api-abc123', 'Api-abc123']);
  });
});

describe('escapeId', () => {
  test('what constructs would write alike stays apart', () => {
    expect(['a/b', 'a--b', 'a%2Fb', '/'].map(escapeId)).toEqual(['a%2Fb', 'a--b', 'a%252Fb', '%2F']);
  });
});
