import { createHash } from 'node:crypto';
import type { SourceFile } from './mutants';

/**
 * Chooses files until they have enough mutants.
 *
 * @param seed decides which files these are, together with their paths: the order of a listing does not matter, and a file
 * that is added or removed does not change the order of the others
 */
export function sample(files: readonly SourceFile[], atLeast: number, seed: number): readonly SourceFile[] {
  const shuffled = files
    .map((file) => ({ file, rank: rankOf(file, seed) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ file }) => file);
  const chosen: SourceFile[] = [];
  let mutants = 0;
  for (const file of shuffled) {
    if (mutants >= atLeast) break;
    if (file.mutants === 0) continue;
    chosen.push(file);
    mutants += file.mutants;
  }
  return chosen;
}

function rankOf({ package: name, path }: SourceFile, seed: number): string {
  return createHash('sha256').update(`${seed}\n${name}\n${path}`).digest('hex');
}
