import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProjects } from './projects.mjs';

/**
 * The file that remembers what was installed; it goes when node_modules goes.
 *
 * @param {string} workspace
 */
export function markOf(workspace) {
  return join(workspace, 'node_modules', '.installed');
}

/**
 * Whether the workspace has what its lock file and its manifests ask for: they are those of the
 * last install, and everything that it linked is still there.
 *
 * @param {string} workspace
 */
export function isInstalled(workspace) {
  const mark = markOf(workspace);
  return (
    existsSync(mark) &&
    readFileSync(mark, 'utf8') === fingerprint(workspace) &&
    readProjects(workspace).every((project) => isLinked(workspace, project))
  );
}

/**
 * Names everything that decides what an install does.
 *
 * @param {string} workspace
 */
export function fingerprint(workspace) {
  const manifests = readProjects(workspace).map(({ folder }) => join(folder, 'package.json'));
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...manifests]) {
    const path = join(workspace, file);
    hash.update(`\n${file}\n`).update(existsSync(path) ? readFileSync(path) : 'absent');
  }
  return hash.digest('hex');
}

/**
 * @param {string} workspace
 * @param {import('./projects.mjs').Project} project
 */
function isLinked(workspace, { folder, manifest }) {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  return names.every((name) => existsSync(join(workspace, folder, 'node_modules', name)));
}
