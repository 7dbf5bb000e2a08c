import { importsFor } from '../example-prelude';
import { givenIn } from './given-name';

const GIVEN_IMPORT = "import { given } from '../../src/code-pages/given';";

/** Returns the program of an example of a page: with its imports and the variables that it uses without a declaration. */
export function pageProgram(example: string, names: ReadonlyMap<string, string>): string {
  const given = givenIn(example);
  const lines = given.length === 0 ? [] : [`const { ${given.join(', ')} } = given();`];
  // On one line, so that the lines of problems are correct.
  return [GIVEN_IMPORT, ...importsFor(example, names), ...lines, example].join(' ');
}
