import { fqnOf, setFqn } from '../../src/construct-tree/fqn';

describe('setFqn', () => {
  class Marked {}
  class Heir extends Marked {}
  setFqn(Marked, '@apigwv2/contracts.Marked');

  test('objects of the class and of its heirs carry its name', () => {
    expect(fqnOf(new Marked())).toBe('@apigwv2/contracts.Marked');
    expect(fqnOf(new Heir())).toBe('@apigwv2/contracts.Marked');
  });

  test("an object of anybody else's class carries none", () => {
    expect(fqnOf({})).toBeUndefined();
  });

  test('another loaded copy reads the same mark', () => {
    jest.isolateModules(() => {
      const copy = jest.requireActual('../../src/construct-tree/fqn') as { fqnOf: typeof fqnOf };
      expect(copy.fqnOf).not.toBe(fqnOf);
      expect(copy.fqnOf(new Marked())).toBe('@apigwv2/contracts.Marked');
    });
  });

  test('the mark is no member that equality or copying sees', () => {
    expect({ ...new Marked() }).toEqual({});
  });
});
