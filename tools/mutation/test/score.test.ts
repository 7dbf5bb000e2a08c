import { type Mutant, renderScore, scoreOf, survivorsOf } from '../src/score';

const mutant = (status: Mutant['status'], line = 1): Mutant => ({
  status,
  fileName: '/package/src/file.ts',
  location: { start: { line, column: 0 }, end: { line, column: 4 } },
  mutatorName: 'BooleanLiteral',
  replacement: 'true  &&\n false',
});

describe('scoreOf', () => {
  test('counts killed mutants and timeouts as detected', () => {
    expect(scoreOf([mutant('Killed'), mutant('Timeout'), mutant('Survived'), mutant('NoCoverage')])).toBe(50);
  });

  test('leaves out mutants that are invalid or ignored', () => {
    expect(scoreOf([mutant('Killed'), mutant('CompileError'), mutant('RuntimeError'), mutant('Ignored')])).toBe(100);
  });

  test('returns undefined without valid mutants', () => {
    expect(scoreOf([mutant('Ignored')])).toBeUndefined();
  });
});

describe('survivorsOf', () => {
  test('returns survivors and mutants without coverage', () => {
    const all = [mutant('Survived'), mutant('Killed'), mutant('NoCoverage')];
    expect(survivorsOf(all)).toEqual([all[0], all[2]]);
  });
});

describe('renderScore', () => {
  test('renders the score and the place, mutator and replacement of each survivor', () => {
    const all = [mutant('Killed'), mutant('Survived', 7), mutant('NoCoverage', 9)];
    expect(renderScore('contracts', all, (file) => file.slice('/package/'.length)).split('\n')).toEqual([
      'contracts: 33.3 % (1 Killed, 1 Survived, 1 NoCoverage)',
      '  src/file.ts:7  BooleanLiteral  true && false',
      '  src/file.ts:9  BooleanLiteral  true && false  (no coverage)',
    ]);
  });

  test('renders a package without valid mutants', () => {
    expect(renderScore('contracts', [], String)).toBe('contracts: no valid mutants ()');
  });
});
