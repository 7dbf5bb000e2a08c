import { aims } from '../src/aims';
import { type Summary, summarize } from '../src/summary';

const cost = (total: number) => ({ import: 0, construct: total, synth: 0, total, resources: 1, bytes: 1 });
const size = (routes: number, packages: number): Summary =>
  summarize(routes, [{ packages: cost(packages), upstream: cost(200 + 4 * routes), floor: cost(100 + routes) }]);

test('accepts a cost that is linear in the number of routes', () => {
  const growth = aims([size(1, 102), size(60, 180), size(240, 380)]).at(-1);
  expect(growth?.value).toBeLessThanOrEqual(growth?.most ?? 0);
});

test('rejects a cost that grows faster than the number of routes', () => {
  const growth = aims([size(1, 101), size(60, 180), size(240, 900)]).at(-1);
  expect(growth?.value).toBeGreaterThan(growth?.most ?? 0);
});

test('compares the largest and the smallest app', () => {
  expect(aims([size(1, 102), size(60, 180), size(240, 580)]).map(({ value }) => value.toFixed(2))).toEqual([
    '0.50',
    '1.71',
    '0.50',
    '1.52',
  ]);
});
