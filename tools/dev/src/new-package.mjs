import { run } from './run.mjs';

/**
 * Makes a package, links it into the workspace and writes the first report of its surface.
 *
 * @param {string} workspace
 * @param {string[]} args
 */
export function newPackage(workspace, args) {
  return (
    run(workspace, 'tsx', ['tools/new-package/src/main.ts', ...args]) ||
    run(workspace, 'biome', ['check', '--write', `packages/${args[0]}`], { quiet: true }) ||
    run(workspace, 'pnpm', ['install', '--no-frozen-lockfile'], { quiet: true }) ||
    run(workspace, 'nx', ['run', `@apigwv2/${args[0]}:api:update`], { quiet: true })
  );
}
