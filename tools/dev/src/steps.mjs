/**
 * A program to run; a quiet one prints only when it fails.
 *
 * @typedef {{ line: readonly string[], quiet?: boolean }} Step
 */

const CHECK = ['tsx', 'tools/check/src/main.ts'];
const COVERED = ['contracts', 'core-http', 'core-websocket'].map((name) => `@apigwv2/${name}`);
const BUILD = { line: ['nx', 'run-many', '-t', 'build'], quiet: true };

/** @type {Readonly<Record<string, (args: readonly string[]) => readonly Step[]>>} */
const COMMANDS = {
  install: () => [],
  start: ([example = 'bookstore', ...args]) => [BUILD, script(`tools/examples/${example}`, 'start', args)],
  test: () => [
    { line: ['biome', 'check', '--error-on-warnings', '--diagnostic-level=warn'] },
    { line: ['nx', 'run-many', '-t', 'build', 'typecheck', 'test', 'api', 'package', 'templates', 'prose'] },
    { line: ['depcruise', 'packages', 'tools', '--config', 'tools/check/dependency-cruiser.cjs'] },
    { line: ['syncpack', 'lint', '--config', 'tools/check/syncpack.cjs'] },
    { line: ['syncpack', 'format', '--check', '--config', 'tools/check/syncpack.cjs'] },
    { line: CHECK },
  ],
  acceptance: (args) => [BUILD, script('tools/release', 'acceptance', args)],
  bench: (args) => [BUILD, script('tools/bench', 'bench', args)],
  coverage: (args) => [{ line: ['nx', 'run-many', '-t', 'test', '-p', ...COVERED, '--coverage', ...args] }],
  mutation: (args) => [BUILD, { line: ['tsx', 'tools/mutation/src/main.ts', ...args] }],
  prose: (args) => [{ line: ['nx', 'run', '@apigwv2/prose:prose', ...args] }],
  docs: (args) => [BUILD, script('tools/reference', 'docs', args)],
  pages: () => [{ line: ['tsx', 'tools/acceptance/src/code-pages/write-pages.ts'] }],
  surface: (args) => [{ line: [...CHECK, 'surface', '--list', ...args] }],
  defects: (args) => [{ line: [...CHECK, 'defects', '--list', ...args] }],
  'defects:prove': () => [BUILD, { line: ['tsx', 'tools/check/src/prove-defects.ts'] }],
  'rules:released': () => [{ line: [...CHECK, 'rule-levels', '--update'] }],
  format: (args) => [{ line: ['biome', 'check', '--write', ...args] }],
  'api:update': (args) => [{ line: ['nx', 'run-many', '-t', 'api:update', ...args] }],
  changeset: (args) => [{ line: ['changeset', ...args] }],
  nx: (args) => [{ line: ['nx', ...args] }],
  pnpm: (args) => [{ line: ['pnpm', ...args] }],
  'new-package': (args) => [
    { line: ['nx', 'g', '@apigwv2/generators:package', ...args] },
    { line: ['syncpack', 'format', '--config', 'tools/check/syncpack.cjs'], quiet: true },
    { line: ['biome', 'check', '--write', `packages/${args[0]}`], quiet: true },
    { line: ['pnpm', 'install', '--no-frozen-lockfile'], quiet: true },
    { line: ['nx', 'run', `@apigwv2/${args[0]}:api:update`], quiet: true },
  ],
};

/**
 * Returns the steps of a command, or the message that rejects it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {readonly string[]} examples the names of the examples
 * @returns {readonly Step[] | string}
 */
export function steps(command, args, examples) {
  const plan = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (plan === undefined) {
    return `the command must be one of ${Object.keys(COMMANDS).join(', ')}, got '${command}'`;
  }
  if (command === 'test' && args.length > 0) {
    return `npm test must have no arguments, got '${args.join(' ')}'; run one project with pnpm nx test @apigwv2/contracts`;
  }
  const [example] = args;
  if (command === 'start' && example !== undefined && !examples.includes(example)) {
    return `the example must be one of ${examples.join(', ')}, got '${example}'`;
  }
  return plan(args);
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Step}
 */
function script(folder, name, args) {
  return { line: ['pnpm', '--silent', '--dir', folder, 'run', name, ...args] };
}
