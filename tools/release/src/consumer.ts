import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PrivateRegistry } from './private-registry';
import { runCommand } from './run-command';

const APPS = join(__dirname, '../../acceptance/apps');
const find = createRequire(__filename);

/** A person who installs some of the packages into an empty folder and writes apps. */
export interface Consumer {
  /** What they install, by the folder of the package. */
  readonly installs: readonly string[];
  /** The apps they write, as files of `tools/acceptance/apps`. */
  readonly apps: readonly string[];
  /** Whether the apps are of aws-cdk-lib, and moved by the command first. */
  readonly moves?: boolean;
}

/** Where aws-cdk-lib and constructs come from: versions to install, or links to those of the workspace. */
export type Peers = Readonly<Record<'aws-cdk-lib' | 'constructs', string>> | 'linked';

/**
 * Installs packages into a folder outside the workspace.
 *
 * @returns which of our packages are there then
 */
export function install(folder: string, registry: PrivateRegistry, names: readonly string[], peers: Peers): string[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebodys-app", "private": true }');
  writeFileSync(join(folder, '.npmrc'), `@apigwv2:registry=${registry.url}\n`);
  const ours = names.map((name) => `@apigwv2/${name}`);
  const npm = ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts'];
  // A cache of its own: versions of a registry that is gone must not come back.
  npm.push('--cache', join(dirname(folder), '.npm'));
  if (peers === 'linked') {
    // Nothing but our packages is fetched: the peers lie in a folder above, where Node.js looks next.
    linkPeers(dirname(folder));
    runCommand(folder, [...npm, '--legacy-peer-deps', ...ours]);
  } else {
    const versions = Object.entries(peers).map(([name, version]) => `${name}@${version}`);
    runCommand(folder, [...npm, ...versions, '@types/node@20', ...ours]);
  }
  return readdirSync(join(folder, 'node_modules/@apigwv2')).sort();
}

/** Type-checks apps as modules of both kinds, with the declarations of everything they import, and synthesizes them. */
export function synthesize(folder: string, { apps, moves = false }: Consumer): void {
  const sources = apps.flatMap((app) => ['mts', 'cts'].map((kind) => ({ from: `${app}.ts`, to: `${app}.${kind}` })));
  for (const { from, to } of sources) cpSync(join(APPS, from), join(folder, to));
  if (moves)
    runCommand(folder, [join(folder, 'node_modules/.bin/apigwv2-migrate'), '--write', ...sources.map(({ to }) => to)]);
  const tsc = [process.execPath, find.resolve('typescript/bin/tsc'), '--module', 'nodenext', '--target', 'es2022'];
  const strict = ['--strict', '--skipLibCheck', 'false', '--types', 'node'];
  runCommand(folder, [...tsc, ...strict, ...sources.map(({ to }) => to)]);
  for (const built of sources.map(({ to }) => to.replace(/ts$/, 'js'))) {
    runCommand(folder, [process.execPath, built], {
      CDK_OUTDIR: join(folder, `${built}.out`),
      // AWS's own engine is no part of what is installed, and every template of these apps passes it elsewhere.
      CDK_VALIDATION: 'false',
    });
  }
}

function linkPeers(folder: string): void {
  const modules = join(folder, 'node_modules');
  for (const name of ['aws-cdk-lib', 'constructs', '@types/node']) {
    const to = join(modules, name);
    mkdirSync(dirname(to), { recursive: true });
    if (readdirSync(dirname(to)).includes(name.replace('@types/', ''))) continue;
    symlinkSync(realpathSync(dirname(find.resolve(`${name}/package.json`))), to, 'dir');
  }
}
