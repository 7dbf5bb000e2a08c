import { delimiter, join } from 'node:path';

const REACHES_THE_REGISTRY =
  /^npm_config_(registry|cache|userconfig|globalconfig|(https_?)?proxy|no_?proxy|ca|cafile|cert|key|strict_ssl)$/i;

/**
 * The environment that the programs of the workspace run in.
 *
 * @param {string} workspace
 * @param {NodeJS.ProcessEnv} outer the environment this process was started in
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(workspace, outer) {
  // `npm test` hands its own settings down; pnpm and nx would take them for theirs.
  const inner = Object.entries(outer).filter(([name]) => !/^npm_/i.test(name) || REACHES_THE_REGISTRY.test(name));
  const path = inner.find(([name]) => name.toLowerCase() === 'path') ?? ['PATH', ''];
  const binaries = [pnpmFolder(workspace), workspace].map((folder) => join(folder, 'node_modules', '.bin'));
  return {
    ...Object.fromEntries(inner),
    [path[0]]: [...binaries, path[1]].join(delimiter),
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
  };
}

/**
 * Where the workspace keeps the pnpm that it brings along.
 *
 * @param {string} workspace
 */
export function pnpmFolder(workspace) {
  return join(workspace, '.toolchain', 'pnpm');
}
