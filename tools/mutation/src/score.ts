import type { MutantResult } from '@stryker-mutator/api/core';

/** The parts of a result that a score is made of. */
export type Mutant = Pick<MutantResult, 'status' | 'fileName' | 'location' | 'mutatorName' | 'replacement'>;

const DETECTED = ['Killed', 'Timeout'];
const UNDETECTED = ['Survived', 'NoCoverage'];

/** Returns the percentage of valid mutants that a test detects, or undefined where there are none. */
export function scoreOf(mutants: readonly Mutant[]): number | undefined {
  const detected = mutants.filter(({ status }) => DETECTED.includes(status)).length;
  const valid = detected + survivorsOf(mutants).length;
  return valid === 0 ? undefined : (100 * detected) / valid;
}

/** Returns the mutants that no test detects. */
export function survivorsOf(mutants: readonly Mutant[]): readonly Mutant[] {
  return mutants.filter(({ status }) => UNDETECTED.includes(status));
}

/** Renders the score of a package and a line for each survivor: its place, mutator and replacement. */
export function renderScore(name: string, mutants: readonly Mutant[], fileOf: (fileName: string) => string): string {
  const counts = new Map<string, number>();
  for (const { status } of mutants) counts.set(status, (counts.get(status) ?? 0) + 1);
  const sum = [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
  const score = scoreOf(mutants);
  const lines = survivorsOf(mutants).map(({ status, fileName, location, mutatorName, replacement = '' }) => {
    const code = replacement.replaceAll(/\s+/g, ' ');
    return `  ${fileOf(fileName)}:${location.start.line}  ${mutatorName}  ${code}${status === 'NoCoverage' ? '  (no coverage)' : ''}`;
  });
  return [`${name}: ${score === undefined ? 'no valid mutants' : `${score.toFixed(1)} %`} (${sum})`, ...lines].join(
    '\n',
  );
}
