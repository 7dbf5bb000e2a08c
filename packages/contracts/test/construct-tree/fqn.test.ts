import { classMarkOf, markClass } from '../../src/construct-tree/fqn';

describe('markClass', () => {
  class Marked {}
  class Heir extends Marked {}
  markClass(Marked, '@apigwv2/contracts.Marked');

  test('objects of the class and of its heirs carry its name', () => {
    expect(classMarkOf(new Marked())).toBe('@apigwv2/contracts.Marked');
    expect(classMarkOf(new Heir())).toBe('@apigwv2/contracts.Marked');
  });

  test("an object of anybody else's class carries none", () => {
    expect(classMarkOf({})).toBeUndefined();
  });

  test('another loaded copy reads the same mark', () => {
    jest.isolateModules(() => {
      const copy = jest.requireActual('../../src/construct-tree/fqn') as { classMarkOf: typeof classMarkOf };
      expect(copy.classMarkOf).not.toBe(classMarkOf);
      expect(copy.classMarkOf(new Marked())).toBe('@apigwv2/contracts.Marked');
    });
  });

  test('the mark is no member that equality or copying sees', () => {
    expect({ ...new Marked() }).toEqual({});
  });
});
