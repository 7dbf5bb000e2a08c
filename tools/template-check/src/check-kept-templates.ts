import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptTemplate } from '@apigwv2/testing/kept-templates';
import { checkTemplate } from './check-templates';
import { renderFinding } from './finding';

/** The output and the result of the command. */
export interface KeptTemplatesResult {
  readonly lines: readonly string[];
  readonly passed: boolean;
}

const projectFolders = ['packages', 'tools', 'tools/examples'];

function folders(root: string): string[] {
  return projectFolders
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((project) => join(folder, project, '.test/templates')))
    .filter(existsSync);
}

// A test file that was deleted leaves its record behind.
function isOfExistingTest(root: string, { tests }: KeptTemplate): boolean {
  return tests.some((test) => existsSync(join(root, test.slice(0, test.indexOf(': ')))));
}

function read(root: string): KeptTemplate[] {
  return folders(root)
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as KeptTemplate[])
    .filter((template) => isOfExistingTest(root, template));
}

/** Validates the templates that all tests of a repository kept, each content once. */
export function checkKeptTemplates(root: string): KeptTemplatesResult {
  const kept = read(root);
  if (kept.length === 0)
    return { lines: ['there must be kept templates, got none; run the tests first'], passed: false };
  const findings = new Map<string, ReturnType<typeof checkTemplate>>();
  for (const { hash, template, region, said } of kept) {
    if (!findings.has(hash)) findings.set(hash, checkTemplate(template, { region, said }));
  }
  const problems = [...unexpected(kept, findings), ...missing(kept, findings)];
  return {
    lines: [...problems, `templates: ${findings.size} checked, ${problems.length} findings`],
    passed: problems.length === 0,
  };
}

type Findings = ReadonlyMap<string, ReturnType<typeof checkTemplate>>;

function unexpected(kept: readonly KeptTemplate[], findings: Findings): string[] {
  return kept.flatMap(({ hash, stack, tests, refused = {} }) =>
    (findings.get(hash) ?? []).flatMap((finding) => {
      const unexpecting = tests.filter((test) => !refused[test]?.includes(finding.rule));
      return unexpecting.length === 0
        ? []
        : [`${stack} ${renderFinding(finding)}\n${unexpecting.map((test) => `    ${test}`).join('\n')}`];
    }),
  );
}

// Each rule that a test names must refuse one of its templates.
function missing(kept: readonly KeptTemplate[], findings: Findings): string[] {
  const expected = new Map<string, Set<string>>();
  for (const { refused = {} } of kept) {
    for (const [test, rules] of Object.entries(refused)) expected.set(test, new Set(rules));
  }
  for (const { hash, tests } of kept) {
    for (const test of tests) {
      for (const { rule } of findings.get(hash) ?? []) expected.get(test)?.delete(rule);
    }
  }
  return [...expected].flatMap(([test, rules]) =>
    [...rules].map((rule) => `${rule} must refuse a template of the test, got no finding\n    ${test}`),
  );
}
