import { unprovedBy } from '../src/defect-mutations';
import { makeWorkspace } from './workspace-fixture';

const FILE = 'packages/shop/src/price.ts';
const mutation = { id: 'H1', file: FILE, replace: 'amount * 2', with: 'amount * 3' };

const workspace = (assertion: string, title = 'doubles the price [H1]') =>
  makeWorkspace({
    'packages/shop/package.json': { name: 'shop' },
    [FILE]: 'export const price = (amount: number) => amount * 2;\n',
    'packages/shop/test/price.test.ts': `import { price } from '../src/price';\ntest('${title}', () => ${assertion});\n`,
  });

describe('unprovedBy', () => {
  test('accepts a defect whose test fails on the mutation', () => {
    expect(unprovedBy(workspace('expect(price(1)).toBe(2)'), mutation)).toBeUndefined();
  });

  test.each([
    ['whose test passes on the mutation', 'expect(price(1)).toBeDefined()', mutation, 'its tests pass although'],
    [
      'whose test fails without the mutation',
      'expect(price(1)).toBe(5)',
      mutation,
      'must pass without the mutation, and 1',
    ],
    ['without a test', 'undefined', { ...mutation, id: 'H2' }, 'must pass without the mutation, and none'],
    [
      'whose file has changed',
      'undefined',
      { ...mutation, replace: 'amount + 2' },
      "must contain 'amount + 2' once, got 0",
    ],
    ['whose file is gone', 'undefined', { ...mutation, file: 'packages/shop/src/gone.ts' }, 'once, got 0 times'],
  ])('rejects a defect %s', (_, assertion, given, reason) => {
    expect(unprovedBy(workspace(assertion), given)).toContain(reason);
  });
});
