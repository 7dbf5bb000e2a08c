import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding';
import { readJsonFile } from './json-file';
import { readProjects } from './project';
import { type PassedTest, readTestResults } from './test-results';

/** A file and the full name of a test. */
const TEST = /^(.+?\.[cm]?tsx?)(?: › |: )(.+)$/;

/** A row, and a test that covers it. */
export interface SurfaceRecord {
  /** The name of a row: `Api.corsConfiguration.maxAge`. */
  readonly row: string;
  /** The file and the full name of the test: `http-api.test.ts › an API has CORS`. */
  readonly test: string;
}

export interface SurfaceRecords {
  /** The records of tests that passed. */
  readonly proved: readonly SurfaceRecord[];
  readonly findings: readonly Finding[];
}

/** Reads the records of tests, without those of tests that failed or were deleted. */
export function readSurfaceRecords(root: string): SurfaceRecords {
  const { passed, findings } = readTestResults(root);
  const written = readProjects(root).flatMap(({ folder }) => recordsIn(root, `${folder}/.test/surface`));
  const proved = written.filter((record) => passed.some((one) => isSame(one, record)));
  return {
    proved,
    findings: [
      ...findings,
      ...written.filter(({ test }) => !TEST.test(test)).map(illegible),
      ...(proved.length > 0
        ? []
        : [
            {
              where: '.test/surface',
              must: 'tests that pass record the properties that they cover',
              found: written.length === 0 ? 'no records' : 'records of no test that passed',
              fix: 'run all tests first; record a property where a test asserts the template that has it',
            },
          ]),
    ],
  };
}

interface WrittenRecord extends SurfaceRecord {
  readonly folder: string;
}

function recordsIn(root: string, path: string): readonly WrittenRecord[] {
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => readJsonFile(root, `${path}/${file}`, 'run all tests again') as SurfaceRecord[])
    .map(({ row, test }) => ({ row, test, folder: path.replace('/.test/surface', '') }));
}

/**
 * Paths are compared from their end: results of a cache have the root of another clone.
 */
function isSame({ project, file, name }: PassedTest, { folder, test }: WrittenRecord): boolean {
  const [, recorded = '', recordedName] = TEST.exec(test) ?? [];
  return (
    project.folder === folder && recordedName === name && `/${file}`.endsWith(`/${recorded.replaceAll('\\', '/')}`)
  );
}

function illegible({ folder, row, test }: WrittenRecord): Finding {
  return {
    where: `${folder}/.test/surface`,
    must: 'a record names its test by file and full name: `api.test.ts › an API has CORS`',
    found: `'${test}', recorded for ${row}`,
    fix: 'correct the writer of records in tools/testing',
  };
}
