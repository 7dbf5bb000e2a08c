import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProblems } from '../src/find-problems';
import { readStacks } from '../src/read-stacks';
import type { StackTemplate } from '../src/stack-template';
import { synthesizeApp } from '../src/synthesize-app';

/** The stacks of one of the apps beside this test. */
function stacksOf(app: string): StackTemplate[] {
  const folder = mkdtempSync(join(tmpdir(), 'cdk.out-'));
  expect(synthesizeApp(join(__dirname, 'apps', app), folder)).toBe(0);
  return readStacks(folder);
}

describe('an app', () => {
  test('synthesizes without being told to, and its stacks are read', () => {
    const stacks = stacksOf('two-stacks.ts');
    expect(stacks.map(({ name, region }) => [name, region])).toEqual([
      ['Anywhere', undefined],
      ['Shop', 'eu-west-1'],
    ]);
    expect(stacks.flatMap(findProblems)).toEqual([]);
  });

  test('has the warnings of its constructs and what the template check finds as its problems', () => {
    const problems = stacksOf('misspelled.ts').flatMap(findProblems);
    expect(problems).toContainEqual(expect.stringMatching(/^Shop\/Api: look again/));
    expect(problems).toContainEqual(expect.stringMatching(/^Api .*ProtocolType/));
  });
});
