import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding';
import { type Project, readProjects } from './project';

/** A test that ran and passed. */
export interface PassedTest {
  readonly project: Project;
  readonly file: string;
  readonly name: string;
}

export interface TestResults {
  readonly passed: readonly PassedTest[];
  /** Projects of which nothing is known. */
  readonly findings: readonly Finding[];
}

interface JestResults {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Reads which tests passed when the projects were last tested. */
export function readTestResults(root: string): TestResults {
  const passed: PassedTest[] = [];
  const findings: Finding[] = [];
  for (const project of readProjects(root).filter(({ manifest }) => manifest.scripts?.['test'])) {
    const path = `${project.folder}/.test/results.json`;
    const results = read(join(root, path));
    if (typeof results === 'string') {
      findings.push({
        where: path,
        must: 'every project with tests has results of them: testResults, as jest writes them',
        found: results,
        fix: 'run all tests first, with the preset of tools/build',
      });
    } else {
      passed.push(...passedIn(results, project));
    }
  }
  return { passed, findings };
}

function read(path: string): JestResults | string {
  if (!existsSync(path)) return 'no such file';
  try {
    const results = JSON.parse(readFileSync(path, 'utf8')) as Partial<JestResults>;
    if (!Array.isArray(results.testResults)) return 'no testResults in it';
    return results as JestResults;
  } catch (error) {
    return (error as Error).message;
  }
}

function passedIn({ testResults }: JestResults, project: Project): readonly PassedTest[] {
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed')
      .map(({ fullName }) => ({ project, file: file.replaceAll('\\', '/'), name: fullName })),
  );
}
