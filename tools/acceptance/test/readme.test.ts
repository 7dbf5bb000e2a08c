import { readmeBlocks, readmes } from '../src/code-block';
import { writePrograms } from '../src/program-file';
import { runProgram } from '../src/run-program';
import { compile, problemsIn } from '../src/type-check';
import '@apigwv2/testing';

const programs = writePrograms('readme', readmeBlocks());
let program: ReturnType<typeof compile>;

beforeAll(() => {
  program = compile(programs.map(({ file }) => file));
}, 60_000);

test.each(readmes())('%s shows a program', (readme) => {
  expect(programs.filter(({ at }) => at.startsWith(`${readme}:`))).not.toEqual([]);
});

describe.each(programs)('the program at $at', ({ file }) => {
  test('compiles as it stands', () => {
    expect(problemsIn(file, program)).toEqual([]);
  }, 60_000);

  test('synthesizes templates that the service accepts, and says nothing', () => {
    const { code, said, templates } = runProgram(file);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(templates).not.toEqual([]);
    for (const template of templates) expect(template).toPassTemplateCheck();
  }, 60_000);
});
