import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

function nearest(file: string, from: string): string {
  if (existsSync(join(from, file))) return from;
  const above = dirname(from);
  if (above === from) throw new Error(`no folder above a test holds ${file}`);
  return nearest(file, above);
}

/** The test file that runs. */
export function testFile(): string {
  const { testPath } = expect.getState();
  if (testPath === undefined) throw new Error('no test file runs');
  return testPath;
}

/** The folder of the project that the test file belongs to. */
export function projectRoot(): string {
  return nearest('package.json', dirname(testFile()));
}

/** The test that runs: its file from the root of the repository, and its full name. */
export function currentTest(): string {
  const file = relative(nearest('pnpm-workspace.yaml', dirname(testFile())), testFile());
  return `${file}: ${expect.getState().currentTestName ?? '(outside a test)'}`;
}

/** The file that a test file's records of one kind are written to. */
export function recordFile(kind: string): string {
  const slug = relative(projectRoot(), testFile())
    .replace(/\.[cm]?tsx?$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
  return join(projectRoot(), '.test', kind, `${slug}.json`);
}
