import { spawnSync } from 'node:child_process';

/** What one process that loads a package sees. */
export interface LoadedPackage {
  /** Names that `require` gives. */
  readonly required: readonly string[];
  /** Names that `import` gives. */
  readonly imported: readonly string[];
  /** Names that stand for another object in the one than in the other. */
  readonly different: readonly string[];
  /** Files of aws-cdk-lib that are loaded with it, relative to aws-cdk-lib. */
  readonly cdk: readonly string[];
}

// A package may name itself: so the process sees it as its users do, through `exports`.
const PROGRAM = `
const name = process.argv[1];
const required = require(name);
const mark = '/node_modules/aws-cdk-lib/';
const files = Object.keys(require.cache).map((file) => file.replaceAll('\\\\', '/'));
const cdk = files.filter((file) => file.includes(mark)).map((file) => file.split(mark).pop());
import(name).then((imported) => {
  const names = Object.keys(imported).filter((key) => key !== 'default' && key !== 'module.exports');
  const different = names.filter((key) => imported[key] !== required[key]);
  console.log(JSON.stringify({ required: Object.keys(required), imported: names, different, cdk }));
});
`;

/**
 * Loads a package in a process of its own.
 *
 * @returns what it sees, or what it said when it failed
 */
export function loadPackage(folder: string, name: string): LoadedPackage | string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--eval', PROGRAM, name], {
    cwd: folder,
    encoding: 'utf8',
  });
  try {
    return JSON.parse(stdout) as LoadedPackage;
  } catch {
    return stderr || stdout || 'it said nothing';
  }
}
