import type { SourceFile } from '../src/mutants';
import { sample } from '../src/sample';

const files: readonly SourceFile[] = Array.from({ length: 40 }, (_, index) => ({
  package: index % 2 === 0 ? 'contracts' : 'core-http',
  path: `src/file-${index}.ts`,
  mutants: 10,
}));

describe('sample', () => {
  test('chooses files until they have enough mutants', () => {
    expect(sample(files, 95, 1)).toHaveLength(10);
    expect(sample(files, Number.POSITIVE_INFINITY, 1)).toHaveLength(files.length);
  });

  test('chooses the same files for a seed, in whichever order they are listed', () => {
    expect(sample(files.toReversed(), 100, 1)).toEqual(sample(files, 100, 1));
  });

  test('chooses other files for another seed', () => {
    expect(sample(files, 100, 2)).not.toEqual(sample(files, 100, 1));
  });

  test('skips files without mutants', () => {
    const empty = files.map((file) => ({ ...file, mutants: 0 }));
    expect(sample([...empty, files[0] as SourceFile], 100, 1)).toEqual([files[0]]);
  });
});
