import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import parseChangeset from '@changesets/parse';
import type { Check } from './check';
import type { Finding } from './finding';
import { type Project, readPackages } from './project';

const FOLDER = '.changeset';

interface Changeset {
  readonly file: string;
  readonly names: readonly string[];
  readonly text: string;
  readonly unreadable?: string;
}

/** What is not released yet is announced: a changeset names it. */
export const changeset: Check = {
  name: 'changeset',
  run(root) {
    const packages = readPackages(root);
    const changesets = readChangesets(root);
    const names = changesets.flatMap((one) => one.names);
    const waiting = packages.filter((one) => !isReleased(root, one));
    return {
      findings: [
        ...changesets.flatMap((one) => changesetFindings(one, packages)),
        ...waiting
          .filter(({ manifest }) => !names.includes(manifest.name ?? ''))
          .map(({ folder, manifest }) => ({
            where: folder,
            must: 'a version that no changelog has is announced by a changeset',
            found: `no file in ${FOLDER} names ${manifest.name}`,
            fix: 'run `npm run changeset` and write one sentence for the reader of the changelog',
          })),
      ],
      summary: `${changesets.length} changesets, ${waiting.length} of ${packages.length} packages not released yet`,
    };
  },
};

function readChangesets(root: string): readonly Changeset[] {
  if (!existsSync(join(root, FOLDER))) return [];
  return readdirSync(join(root, FOLDER))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => {
      try {
        const { summary, releases } = parseChangeset(readFileSync(join(root, FOLDER, file), 'utf8'));
        return { file, names: releases.map(({ name }) => name), text: summary };
      } catch (error) {
        return { file, names: [], text: '', unreadable: (error as Error).message };
      }
    });
}

function changesetFindings(one: Changeset, packages: readonly Project[]): readonly Finding[] {
  const where = `${FOLDER}/${one.file}`;
  if (one.unreadable !== undefined) {
    const must = 'a changeset names packages and kinds of release, and says what changes';
    return [{ where, must, found: one.unreadable, fix: 'write it as `npm run changeset` does' }];
  }
  const strangers = one.names.filter((name) => !packages.some(({ manifest }) => manifest.name === name));
  return [
    ...strangers.map((name) => ({
      where,
      must: 'a changeset names packages of the workspace',
      found: name,
      fix: 'correct the name',
    })),
    ...(one.text.trim() === ''
      ? [
          {
            where,
            must: 'a changeset has a text',
            found: 'none',
            fix: 'write one sentence for the reader of the changelog: what changes in templates',
          },
        ]
      : []),
  ];
}

function isReleased(root: string, { folder, manifest }: Project): boolean {
  const changelog = join(root, folder, 'CHANGELOG.md');
  if (!existsSync(changelog)) return false;
  return readFileSync(changelog, 'utf8').split('\n').includes(`## ${manifest.version}`);
}
