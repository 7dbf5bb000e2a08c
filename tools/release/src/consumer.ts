import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PrivateRegistry } from './private-registry';
import { runCommand } from './run-command';

const APPS = join(__dirname, '../../acceptance/apps');
const find = createRequire(__filename);

/** An empty folder into which some of the packages are installed, and its apps. */
export interface Consumer {
  /** The packages, by their folders. */
  readonly installs: readonly string[];
  /** The apps, as files of `tools/acceptance/apps`. */
  readonly apps: readonly string[];
  /** Whether the apps use aws-cdk-lib's own constructs, and are migrated by the command first. */
  readonly migrates?: boolean;
}

/** The versions of aws-cdk-lib and constructs to install, or links to those of the workspace. */
export type Peers = Readonly<Record<'aws-cdk-lib' | 'constructs', string>> | 'linked';

/**
 * Installs packages into a folder outside the workspace.
 *
 * @returns the packages of the workspace that the install contains
 */
export function install(folder: string, registry: PrivateRegistry, names: readonly string[], peers: Peers): string[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }');
  // With links to the peers, everything that is fetched is in the private registry.
  const scope = peers === 'linked' ? '' : '@apigwv2:';
  writeFileSync(join(folder, '.npmrc'), `${scope}registry=${registry.url}\n`);
  const ours = names.map((name) => `@apigwv2/${name}`);
  const npm = ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts'];
  // A separate cache: versions of an earlier rehearsal must not be reused.
  npm.push('--cache', join(dirname(folder), '.npm'));
  if (peers === 'linked') {
    // Only packages of the workspace are fetched: Node.js finds the peers in the folder above.
    linkPeers(dirname(folder));
    runCommand(folder, [...npm, '--legacy-peer-deps', ...ours]);
  } else {
    const versions = Object.entries(peers).map(([name, version]) => `${name}@${version}`);
    runCommand(folder, [...npm, ...versions, '@types/node@20', ...ours]);
  }
  return readdirSync(join(folder, 'node_modules/@apigwv2')).sort();
}

/** Type-checks apps as ES modules and as CommonJS, including the declarations that they import, and synthesizes them. */
export function synthesize(folder: string, { apps, migrates = false }: Consumer): void {
  const sources = apps.flatMap((app) => ['mts', 'cts'].map((kind) => ({ from: `${app}.ts`, to: `${app}.${kind}` })));
  for (const { from, to } of sources) cpSync(join(APPS, from), join(folder, to));
  if (migrates)
    runCommand(folder, [join(folder, 'node_modules/.bin/apigwv2-migrate'), '--write', ...sources.map(({ to }) => to)]);
  const tsc = [process.execPath, find.resolve('typescript/bin/tsc'), '--module', 'nodenext', '--target', 'es2022'];
  const strict = ['--strict', '--skipLibCheck', 'false', '--types', 'node'];
  runCommand(folder, [...tsc, ...strict, ...sources.map(({ to }) => to)]);
  for (const built of sources.map(({ to }) => to.replace(/ts$/, 'js'))) {
    runCommand(folder, [process.execPath, built], {
      CDK_OUTDIR: join(folder, `${built}.out`),
      // The validation engine of AWS is not installed; other tests validate the templates of these apps.
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
