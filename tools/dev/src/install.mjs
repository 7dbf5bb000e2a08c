import { rmSync, writeFileSync } from 'node:fs';
import { fingerprint, isInstalled, markOf } from './installed.mjs';
import { providePnpm } from './pnpm.mjs';
import { run } from './run.mjs';

/**
 * Installs what the lock file says, unless that has been done.
 *
 * @param {string} workspace
 * @returns {number} an exit code
 */
export function install(workspace) {
  const provided = providePnpm(workspace);
  if (provided !== 0 || isInstalled(workspace)) return provided;
  rmSync(markOf(workspace), { force: true });
  const code = run(workspace, 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], {
    quiet: true,
  });
  if (code === 0) writeFileSync(markOf(workspace), fingerprint(workspace));
  else console.error('\nto change what is installed: node tools/dev.mjs pnpm install');
  return code;
}
