import { inAppFolder } from '../src/app-folder';
import { APPS, measureEngine, type RulesRound, writeApps } from '../src/rules-measurement';
import { rulesAims, summarizeRules } from '../src/rules-summary';

const cost = (milliseconds: number, megabytes: number) => ({ milliseconds, megabytes });
const round = (load: number): RulesRound => ({
  node: cost(0, 40),
  rules: cost(80 * load, 70),
  aws: cost(800 * load, 340),
  large: cost(720 * load, 120),
  command: 200 * load,
});
const sizes = { small: 500, large: 5000 };

describe('summarizeRules', () => {
  test('computes ratios within each round, so that the load of the machine affects both sides', () => {
    const { timeOfAws, memoryOfAws, growth } = summarizeRules(sizes, [round(1), round(10), round(2)]);
    expect([timeOfAws, memoryOfAws, growth].map((value) => value.toFixed(2))).toEqual(['0.10', '0.10', '0.90']);
  });

  test('leaves out the cost of Node.js', () => {
    expect(summarizeRules(sizes, [round(1)]).rules).toEqual({ milliseconds: 80, megabytes: 30 });
  });
});

describe('rulesAims', () => {
  test('misses a growth that is faster than the number of resources', () => {
    const aims = (large: number) => rulesAims(summarizeRules(sizes, [{ ...round(1), large: cost(large, 120) }])).at(-1);
    expect([aims(1500), aims(1700)].map((aim) => (aim?.value ?? 0) <= (aim?.most ?? 0))).toEqual([true, false]);
  });
});

describe('measureEngine', () => {
  test('measures the rules on apps that break none', () => {
    inAppFolder((folder) => {
      expect(writeApps(folder)).toEqual({ small: 500, large: 20 * 248 });
      for (const app of Object.values(APPS)) {
        const { milliseconds, megabytes } = measureEngine(folder, 'rules', app);
        expect([milliseconds > 0, megabytes > 0]).toEqual([true, true]);
      }
    });
  }, 60_000);
});
