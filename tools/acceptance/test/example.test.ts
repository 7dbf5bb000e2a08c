import { exampleBlocks } from '../src/example-block';
import { exportedNames, MODULE_INDEX, withPrelude } from '../src/example-prelude';
import { writePrograms } from '../src/program-file';
import { compile, problemsIn } from '../src/type-check';

const [index] = writePrograms('example', [{ at: 'index', code: MODULE_INDEX }]).map(({ file }) => file) as [string];
const modules = compile([index]);
const names = exportedNames(index, modules);
const examples = writePrograms(
  'example',
  exampleBlocks().map(({ at, code }) => ({ at, code: withPrelude(code, names) })),
);
const program = compile([index, ...examples.map(({ file }) => file)], modules);

describe.each(examples)('the example at $at', ({ file }) => {
  test('compiles', () => {
    expect(problemsIn(file, program)).toEqual([]);
  }, 60_000);
});
