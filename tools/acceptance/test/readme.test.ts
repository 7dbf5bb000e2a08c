import { readmeBlocks, readmes } from '../src/code-block';
import { writePrograms } from '../src/program-file';
import { runProgram } from '../src/run-program';
import { compile, problemsIn } from '../src/type-check';
import '@apigwv2/template-check/matcher';

const programs = writePrograms('readme', readmeBlocks());
let program: ReturnType<typeof compile>;

beforeAll(() => {
  program = compile(programs.map(({ file }) => file));
}, 60_000);

test.each(readmes())('%s has a program', (readme) => {
  expect(programs.filter(({ at }) => at.startsWith(`${readme}:`))).not.toEqual([]);
});

describe.each(programs)('the program at $at', ({ file }) => {
  test('compiles', () => {
    expect(problemsIn(file, program)).toEqual([]);
  }, 60_000);

  test('synthesizes valid templates without output', () => {
    const { code, output, templates } = runProgram(file);
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(templates).not.toEqual([]);
    for (const template of templates) expect(template).toPassTemplateCheck();
  }, 60_000);
});
