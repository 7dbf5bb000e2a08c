import { withPrelude } from '../src/example-prelude';
import { writePrograms } from '../src/program-file';
import { runProgram } from '../src/run-program';
import { compile, problemsIn } from '../src/type-check';

const [wrong, silent, loud] = writePrograms('program-check', [
  { at: 'wrong', code: "import { App } from 'aws-cdk-lib/core';\nnew App({ autoSynth: 'yes' });\n" },
  { at: 'silent', code: "import { App, Stack } from 'aws-cdk-lib/core';\nnew Stack(new App(), 'Bookstore');\n" },
  { at: 'loud', code: "console.log('here');\nthrow new Error('no');\n" },
]).map(({ file }) => file) as [string, string, string];

describe('a program of a document', () => {
  test('that does not compile has errors with their lines', () => {
    expect(problemsIn(wrong, compile([wrong]))).toEqual([
      expect.stringMatching(/^line 2: .*not assignable to type 'boolean/),
    ]);
  }, 60_000);

  test('that does not call synth is synthesized', () => {
    expect(runProgram(silent)).toEqual({ code: 0, output: '', templates: [expect.any(Object)] });
  }, 60_000);

  test('that throws fails, with its output', () => {
    expect(runProgram(loud)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/here[\s\S]*Error: no/),
      templates: [],
    });
  }, 60_000);
});

describe('an example', () => {
  const names = new Map([['HttpApi', '@apigwv2/core-http']]);

  test('has imports and declarations of undeclared names in front of it', () => {
    expect(withPrelude('new HttpApi(stack);', names)).toBe(
      "import { HttpApi } from '@apigwv2/core-http'; declare const stack: import('aws-cdk-lib/core').Stack; new HttpApi(stack);",
    );
  });

  test('has no imports of names that it declares', () => {
    const example = "import { HttpApi } from './mine'; declare const stack: Stack; new HttpApi(stack);";
    expect(withPrelude(example, names)).toBe(example);
  });
});
