import { medianSize } from '../src/median-size';
import { goodWorkspace, judge } from './workspace-fixture';

const lines = (count: number): string => 'export {};\n'.repeat(count);

describe('medianSize', () => {
  test('accepts a long file among short ones', async () => {
    const files = { ...goodWorkspace(), 'packages/metrics/src/long.ts': lines(200) };
    expect(await judge(medianSize, files)).toEqual([]);
  });

  test('rejects files whose median has 80 lines', async () => {
    const files = {
      ...goodWorkspace(),
      'packages/metrics/src/index.ts': lines(81),
      'packages/metrics/src/word.ts': lines(80),
    };
    expect(await judge(medianSize, files)).toEqual([
      'packages/metrics/src | the median source file has fewer than 80 lines | 81',
    ]);
  });
});
