import { dirname, join } from 'node:path';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';

// The main module of the runner is, to require, the environment of its tests.
const RUNNER = join(dirname(require.resolve('@stryker-mutator/jest-runner/package.json')), 'dist/src/index.js');

/** Runs the tests of a package against the mutants of some of its files. */
export async function mutate(folder: string, files: readonly string[]): Promise<readonly MutantResult[]> {
  const { Stryker } = await import('@stryker-mutator/core');
  // Stryker copies the folder that it is started in.
  process.chdir(folder);
  return new Stryker(strykerOptions(files)).runMutationTest();
}

/** Returns the settings of a run of Stryker. */
export function strykerOptions(files: readonly string[]): PartialStrykerOptions {
  return {
    mutate: [...files],
    testRunner: 'jest',
    // The store of pnpm hides a plug-in from the core.
    plugins: [RUNNER],
    jest: {
      projectType: 'custom',
      configFile: join(__dirname, '../jest-in-sandbox.cjs'),
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    // A mutant that is evaluated while a module loads needs all tests of the package.
    ignoreStatic: true,
    concurrency: 2,
    // A mutant that a busy machine slows down must not count as detected; only an endless loop takes this long.
    timeoutMS: 60_000,
    reporters: [],
    ignorePatterns: ['/dist', '/etc', '/.test', '/coverage'],
    tempDirName: '.stryker-tmp',
    logLevel: 'warn',
    allowConsoleColors: false,
  } as PartialStrykerOptions;
}
