import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { workspace } from './code-block';

const PEERS = ['aws-cdk-lib', 'constructs'];

/**
 * Installs one package into an empty folder as pnpm does: the folder has a link to it, and its siblings are out of reach of
 * imports of the app.
 */
export function installAsPnpm(name: string): string {
  const app = mkdtempSync(join(tmpdir(), 'pnpm-'));
  const homeOf = (id: string) => join(app, 'node_modules/.pnpm', `@apigwv2+${id}@0.1.0`, 'node_modules');
  for (const id of withSiblings(name)) {
    const to = join(homeOf(id), '@apigwv2', id);
    mkdirSync(to, { recursive: true });
    for (const part of contentOf(id))
      cpSync(join(workspace, 'packages', id, part), join(to, part), { recursive: true });
    for (const sibling of siblingsOf(id))
      link(join(homeOf(sibling), '@apigwv2', sibling), join(homeOf(id), '@apigwv2', sibling));
    for (const peer of PEERS) link(peerOf(peer), join(homeOf(id), peer));
  }
  link(join(homeOf(name), '@apigwv2', name), join(app, 'node_modules/@apigwv2', name));
  for (const peer of PEERS) link(peerOf(peer), join(app, 'node_modules', peer));
  link(realpathSync(join(workspace, 'node_modules/@types/node')), join(app, 'node_modules/@types/node'));
  // The compiler finds the module of a type by the dependencies of the app.
  const dependencies = Object.fromEntries([`@apigwv2/${name}`, ...PEERS].map((one) => [one, '*']));
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', dependencies }));
  return app;
}

function withSiblings(name: string): ReadonlySet<string> {
  const all = new Set([name]);
  for (const id of all) for (const sibling of siblingsOf(id)) all.add(sibling);
  return all;
}

function siblingsOf(id: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(workspace, 'packages', id, 'package.json'), 'utf8'));
  return Object.keys(dependencies).flatMap((name) =>
    name.startsWith('@apigwv2/') ? name.slice('@apigwv2/'.length) : [],
  );
}

/** Returns what of a package is published, and its entries. */
function contentOf(id: string): string[] {
  return readdirSync(join(workspace, 'packages', id)).filter((part) =>
    ['package.json', 'dist', 'kernel'].includes(part),
  );
}

function peerOf(name: string): string {
  return realpathSync(join(workspace, 'packages/contracts/node_modules', name));
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to, 'dir');
}
