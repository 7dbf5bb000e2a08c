import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import getReleasePlan from '@changesets/get-release-plan';
import type { Check } from './check';
import { type Project, readPackages } from './project';

/**
 * A package whose version is in no changelog has a changeset. `changeset status` compares branches instead, so that it
 * accepts everything on the main branch, and fails in a clone without one.
 */
export const changeset: Check = {
  name: 'changeset',
  async run(root) {
    const packages = readPackages(root);
    const { changesets } = await getReleasePlan(root);
    const named = new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)));
    const unreleased = packages.filter((one) => !isReleased(root, one));
    return {
      findings: [
        ...changesets
          .filter(({ summary }) => summary.trim() === '')
          .map(({ id }) => ({
            where: `.changeset/${id}.md`,
            must: 'a changeset has a description',
            found: 'none',
            fix: 'write one sentence for the reader of the changelog',
          })),
        ...unreleased
          .filter(({ manifest }) => !named.has(manifest.name ?? ''))
          .map(({ folder, manifest }) => ({
            where: folder,
            must: 'a version that no changelog has is announced by a changeset',
            found: `no changeset names ${manifest.name}`,
            fix: 'run `npm run changeset` and write one sentence for the reader of the changelog',
          })),
      ],
      summary: `${changesets.length} changesets, ${unreleased.length} of ${packages.length} packages not released yet`,
    };
  },
};

function isReleased(root: string, { folder, manifest }: Project): boolean {
  const changelog = join(root, folder, 'CHANGELOG.md');
  if (!existsSync(changelog)) return false;
  return readFileSync(changelog, 'utf8').split('\n').includes(`## ${manifest.version}`);
}
