import { fqnOf, setFqn } from '../../src/construct-tree/fqn';

describe('fqnOf', () => {
  class Marked {}
  class Heir extends Marked {}
  setFqn(Marked, '@apigwv2/contracts.Marked');

  test('returns the name for objects of the class and of its subclasses', () => {
    expect(fqnOf(new Marked())).toBe('@apigwv2/contracts.Marked');
    expect(fqnOf(new Heir())).toBe('@apigwv2/contracts.Marked');
  });

  test('returns undefined for an object of another class', () => {
    expect(fqnOf({})).toBeUndefined();
  });

  test('returns the name in another loaded copy of the module', () => {
    jest.isolateModules(() => {
      const copy = jest.requireActual('../../src/construct-tree/fqn') as { fqnOf: typeof fqnOf };
      expect(copy.fqnOf).not.toBe(fqnOf);
      expect(copy.fqnOf(new Marked())).toBe('@apigwv2/contracts.Marked');
    });
  });

  test('reads a property that copies of the object and of its prototype do not have', () => {
    expect({ ...new Marked() }).toEqual({});
    expect({ ...Marked.prototype }).toEqual({});
    expect(Object.getOwnPropertySymbols(Marked.prototype)).toEqual([Symbol.for('@apigwv2/contracts.class')]);
  });
});
