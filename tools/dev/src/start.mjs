import { join } from 'node:path';
import { readProjects } from './projects.mjs';
import { run } from './run.mjs';

const EXAMPLES = 'tools/examples/';

/**
 * Builds the packages that an example uses, and runs it.
 *
 * @param {string} workspace
 * @param {string[]} args the name of the example, and what it is to be told
 */
export function start(workspace, [name = 'bookstore', ...args]) {
  const examples = readProjects(workspace).filter(({ folder }) => folder.startsWith(EXAMPLES));
  const example = examples.find(({ folder }) => folder === EXAMPLES + name);
  if (example === undefined) {
    const known = examples.map(({ folder }) => folder.slice(EXAMPLES.length)).join(', ');
    console.error(`there is no example '${name}', only: ${known}`);
    return 2;
  }
  const needs = Object.keys(example.manifest.dependencies ?? {}).filter((dependency) =>
    dependency.startsWith('@apigwv2/'),
  );
  return (
    run(workspace, 'nx', ['run-many', '-t', 'build', '-p', needs.join(',')], { quiet: true }) ||
    run(workspace, 'pnpm', ['--silent', 'run', 'start', ...args], {
      folder: join(workspace, example.folder),
    })
  );
}
