import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer } from './consumer';

const ALL = ['authorizers', 'core-http', 'core-websocket', 'domains', 'integrations', 'metrics'];

/** The consumers of each package that is useful alone, of a pair, and of all packages. */
export const CONSUMERS: readonly Consumer[] = [
  { installs: ['contracts'], apps: ['contracts'] },
  { installs: ['core-http'], apps: ['core-http'] },
  { installs: ['core-websocket', 'integrations'], apps: ['websocket'] },
  { installs: ['domains'], apps: ['domains'] },
  { installs: ['metrics'], apps: ['metrics'] },
  { installs: ['rules'], apps: ['rules'] },
  { installs: ALL, apps: ['http', 'two-stacks', 'websocket'] },
];

/**
 * The consumers that migrate an app of aws-cdk-lib with the command. They need a registry beside the private one, since
 * the command depends on TypeScript.
 */
export const MIGRATORS: readonly Consumer[] = [
  {
    installs: ['authorizers', 'core-http', 'core-websocket', 'integrations', 'migrate'],
    apps: ['of-aws-cdk-lib'],
    migrates: true,
  },
];

const graph = JSON.parse(readFileSync(join(__dirname, '../../build/graph.json'), 'utf8')) as Readonly<
  Record<string, { readonly needs: readonly string[] }>
>;

/** Returns packages with all packages that they need. */
export function withSiblings(names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all) for (const need of graph[name]?.needs ?? []) all.add(need);
  return [...all].sort();
}
