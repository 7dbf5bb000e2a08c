import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkspaceCopy } from './workspace-copy';

/** A changeset. */
export interface Changeset {
  /** The packages that it names, by their folder. */
  readonly packages: readonly string[];
  /** The first line for the changelog. */
  readonly text: string;
}

/** Reads the changesets of a workspace that are not released yet. */
export function readChangesets({ folder }: WorkspaceCopy): readonly Changeset[] {
  const home = join(folder, '.changeset');
  return readdirSync(home)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => {
      const [, head = '', body = ''] = readFileSync(join(home, file), 'utf8').split(/^---$/m);
      const packages = [...head.matchAll(/@apigwv2\/([a-z-]+)/g)].map(([, name = '']) => name);
      return { packages, text: body.trim().split('\n')[0] ?? '' };
    });
}
