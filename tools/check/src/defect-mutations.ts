import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import mutations from '../data/defect-mutations.json';

/** A change of one source file that brings a known defect back. */
export interface DefectMutation {
  /** The ID of the defect, which the names of its tests contain. */
  readonly id: string;
  /** The source file, from the root of the repository. Its tests must use the sources of its own package. */
  readonly file: string;
  /** The part of the file to replace, which it contains once. */
  readonly replace: string;
  /** The replacement. */
  readonly with: string;
}

/** The mutations of this repository. */
export const DEFECT_MUTATIONS: readonly DefectMutation[] = mutations;

const CONFIG = join(__dirname, '../mutant/jest.config.cjs');

/** Runs the tests of a defect against a mutation. Returns the reason why they do not prove the defect, or undefined. */
export function unprovedBy(root: string, mutation: DefectMutation): string | undefined {
  const file = join(root, mutation.file);
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const count = source.split(mutation.replace).length - 1;
  if (count !== 1) return `${mutation.file} must contain '${mutation.replace}' once, got ${count} times`;
  const intact = failedTests(root, { ...mutation, with: mutation.replace }, file);
  if (intact !== 0) return `its tests must pass without the mutation, and ${intact ?? 'none'} failed or ran`;
  return failedTests(root, mutation, file) === 0 ? `its tests pass although ${mutation.file} is mutated` : undefined;
}

/** Returns the number of failed tests that name the defect; undefined when none ran. */
function failedTests(root: string, { id, ...mutation }: DefectMutation, file: string): number | undefined {
  const project = projectOf(root, file);
  const jest = createRequire(CONFIG).resolve('jest/bin/jest');
  const pattern = ['--testNamePattern', `\\[${id}\\]`];
  const { stdout } = spawnSync(
    process.execPath,
    [jest, '--config', CONFIG, '--rootDir', project, '--json', ...pattern],
    {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: Number.POSITIVE_INFINITY,
      env: { ...process.env, MUTATION: JSON.stringify({ ...mutation, file }) },
    },
  );
  const { numFailedTests, numPassedTests, numRuntimeErrorTestSuites } = JSON.parse(stdout);
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return failed + numPassedTests === 0 ? undefined : failed;
}

function projectOf(root: string, file: string): string {
  const folder = dirname(file);
  return folder === root || existsSync(join(folder, 'package.json')) ? folder : projectOf(root, folder);
}
