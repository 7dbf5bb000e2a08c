import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer } from './consumer';

const ALL = ['authorizers', 'core-http', 'core-websocket', 'domains', 'integrations', 'metrics'];

/** Who installs what: each package that is of use alone, the pairs, and everything. */
export const CONSUMERS: readonly Consumer[] = [
  { installs: ['contracts'], apps: ['contracts'] },
  { installs: ['core-http'], apps: ['core-http'] },
  { installs: ['core-websocket', 'integrations'], apps: ['websocket'] },
  { installs: ['domains'], apps: ['domains'] },
  { installs: ['metrics'], apps: ['metrics'] },
  { installs: ALL, apps: ['http', 'two-stacks', 'websocket'] },
];

/**
 * Who has an app of aws-cdk-lib, moves it by the command, and installs what that asks for. Not for where nothing but the
 * packages is fetched: the command brings TypeScript along.
 */
export const MOVERS: readonly Consumer[] = [
  {
    installs: ['authorizers', 'core-http', 'core-websocket', 'integrations', 'migrate'],
    apps: ['of-aws-cdk-lib'],
    moves: true,
  },
];

const graph = JSON.parse(readFileSync(join(__dirname, '../../build/graph.json'), 'utf8')) as Readonly<
  Record<string, { readonly needs: readonly string[] }>
>;

/** The packages that come with others, and these themselves. */
export function comeAlong(names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all) for (const need of graph[name]?.needs ?? []) all.add(need);
  return [...all].sort();
}
