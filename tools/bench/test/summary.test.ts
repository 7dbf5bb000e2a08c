import type { Measurement, Round } from '../src/measurement';
import { median, summarize } from '../src/summary';

const cost = (construct: number, total = construct): Measurement => ({
  import: 0,
  construct,
  synth: 0,
  total,
  resources: 1,
  bytes: 1,
});
const round = (packages: number, upstream: number, floor: number): Round => ({
  packages: cost(packages),
  upstream: cost(upstream),
  floor: cost(floor),
});

describe('summarize', () => {
  test('computes ratios within each round, so that the load of the machine affects both sides', () => {
    const summary = summarize(240, [round(60, 100, 50), round(600, 1000, 500), round(61, 100, 50)]);
    expect(summary.ofUpstream).toBeCloseTo(0.6);
    expect(summary.ofFloor).toBeCloseTo(1.2);
    expect(summary.floorOfUpstream).toBeCloseTo(0.5);
  });

  test('computes the median of each cost separately', () => {
    expect(summarize(1, [round(1, 9, 1), round(3, 8, 1), round(2, 7, 1)]).median.packages.construct).toBe(2);
  });
});

describe('median', () => {
  test('of an even number of values is between the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});
