import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

function nearest(file: string, from: string): string {
  if (existsSync(join(from, file))) return from;
  const above = dirname(from);
  if (above === from) throw new Error(`a folder above the test must contain ${file}, got none`);
  return nearest(file, above);
}

/** Returns the path of the current test file. */
export function testFile(): string {
  const { testPath } = expect.getState();
  if (testPath === undefined) throw new Error('a test file must run, got none');
  return testPath;
}

/** Returns the folder of the project of the current test file. */
export function projectRoot(): string {
  return nearest('package.json', dirname(testFile()));
}

/** Returns the path of the current test file, relative to the root of the repository, and the full name of the test. */
export function currentTest(): string {
  const file = relative(nearest('pnpm-workspace.yaml', dirname(testFile())), testFile());
  return `${file}: ${expect.getState().currentTestName ?? '(outside a test)'}`;
}

/** Returns the path of the file for the records of one kind of the current test file. */
export function recordFile(kind: string): string {
  const slug = relative(projectRoot(), testFile())
    .replace(/\.[cm]?tsx?$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
  return join(projectRoot(), '.test', kind, `${slug}.json`);
}
