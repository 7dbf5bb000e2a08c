import { run } from './run.mjs';

/**
 * Makes an integration and writes the report of the surface that it adds to.
 *
 * @param {string} workspace
 * @param {string[]} args
 */
export function newIntegration(workspace, args) {
  return (
    run(workspace, 'tsx', ['tools/new-integration/src/main.ts', ...args]) ||
    run(workspace, 'biome', ['check', '--write', 'packages/integrations'], { quiet: true }) ||
    run(workspace, 'nx', ['run', '@apigwv2/integrations:api:update'], { quiet: true })
  );
}
