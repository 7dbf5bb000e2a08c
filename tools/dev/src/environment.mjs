import { delimiter, join } from 'node:path';

const REACHES_THE_REGISTRY =
  /^npm_config_(registry|cache|userconfig|globalconfig|(https_?)?proxy|no_?proxy|ca|cafile|cert|key|strict_ssl)$/i;

/**
 * Returns the environment of the programs of the workspace.
 *
 * @param {readonly string[]} folders the folders whose binaries come first
 * @param {NodeJS.ProcessEnv} outer the environment this process was started in
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(folders, outer) {
  // npm passes its settings to scripts, and pnpm and nx would use them.
  const inner = Object.entries(outer).filter(([name]) => !/^npm_/i.test(name) || REACHES_THE_REGISTRY.test(name));
  const path = inner.find(([name]) => name.toLowerCase() === 'path') ?? ['PATH', ''];
  const binaries = folders.map((folder) => join(folder, 'node_modules', '.bin'));
  return {
    ...Object.fromEntries(inner),
    [path[0]]: [...binaries, path[1]].join(delimiter),
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
  };
}
