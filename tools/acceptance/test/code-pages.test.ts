import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiDefinitionError } from '@apigwv2/contracts';
import { refusedByTemplateCheck, warningsOf } from '@apigwv2/testing';
import { workspace } from '../src/code-block';
import { pagePath, renderPage } from '../src/code-pages/code-page';
import { CODE_KINDS, type CodeEntry, codeEntries, packagesWithCodes } from '../src/code-pages/code-table';
import { codesIn } from '../src/code-pages/codes-in';
import { latestApp } from '../src/code-pages/given';
import { pageProgram } from '../src/code-pages/page-program';
import { exportedNames, MODULE_INDEX } from '../src/example-prelude';
import { writePrograms } from '../src/program-file';
import { compile, problemsIn } from '../src/type-check';

const entries = codeEntries();
const [index] = writePrograms('code-pages', [{ at: 'index', code: MODULE_INDEX }]).map(({ file }) => file) as [string];
const modules = compile([index]);
const names = exportedNames(index, modules);
const examples = entries.flatMap((entry) =>
  (['rejected', 'accepted'] as const).map((reading) => ({ entry, reading, at: `${nameOf(entry)}-${reading}` })),
);
const programs = writePrograms(
  'code-pages',
  examples.map(({ entry, reading, at }) => ({ at, code: pageProgram(entry[reading], names) })),
).map((program, position) => ({ ...program, ...(examples[position] as (typeof examples)[number]) }));
const types = compile([index, ...programs.map(({ file }) => file)], modules);

/** The examples whose templates are invalid: the warning is about that. */
const INVALID: { readonly [at: string]: string } = { 'domains-warnings-secondEndpoint-rejected': 'F3032' };

function nameOf({ package: name, kind, code }: CodeEntry): string {
  return `${name}-${kind}-${code}`;
}

/** Runs a program and synthesizes its app; returns the codes of the errors, or the rules of the warnings, that it gives. */
function given(file: string, kind: CodeEntry['kind']): readonly string[] {
  try {
    require(file);
    latestApp().synth();
    return kind === 'warnings' ? warningsOf(latestApp()).map(({ id = '' }) => id) : [];
  } catch (error) {
    if (!ApiDefinitionError.is(error)) throw error;
    if (error.errors !== undefined) return [`@apigwv2/contracts/docs/errors/${error.code}.md ${error.code}`];
    return [error].map(({ code, message }) => `${/see (@apigwv2\/.*)$/.exec(message)?.[1]} ${code}`);
  }
}

const idOf = ({ package: name, kind, code }: CodeEntry) =>
  kind === 'errors' ? `@apigwv2/${name}/docs/errors/${code}.md ${code}` : `@apigwv2/${name}:${code}`;

test.each(CODE_KINDS)('the tables have each code of the %s of the packages, and no other', (kind) => {
  const listed = entries.filter((entry) => entry.kind === kind).map(({ package: name, code }) => `${name} ${code}`);
  expect(listed.sort()).toEqual(codesIn(kind));
});

test('the pages are those of the tables, as npm run pages writes them', () => {
  const pages = packagesWithCodes().flatMap((name) =>
    CODE_KINDS.flatMap((kind) => {
      const folder = join(workspace, 'packages', name, 'docs', kind);
      return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
    }),
  );
  expect(pages.sort()).toEqual(entries.map(pagePath).sort());
  for (const entry of entries) expect(readFileSync(pagePath(entry), 'utf8')).toBe(renderPage(entry));
});

test.each(entries)('the page of $code names a page of AWS', ({ source }) => {
  expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/\S+$/);
});

describe.each(programs)('the example $at', ({ file, entry, reading, at }) => {
  test('compiles', () => {
    expect(problemsIn(file, types)).toEqual([]);
  }, 60_000);

  test(reading === 'rejected' ? 'gives the code' : 'does not give the code', () => {
    const invalid = INVALID[at];
    if (invalid !== undefined) refusedByTemplateCheck(invalid);
    const codes = given(file, entry.kind);
    if (reading === 'rejected') expect(codes).toContain(idOf(entry));
    else expect(codes).not.toContain(idOf(entry));
    if (reading === 'accepted' && entry.kind === 'errors') expect(codes).toEqual([]);
  });
});
