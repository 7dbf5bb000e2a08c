import type { GraphNode } from './graph';
import { renderManifest } from './manifest';

const COMMAND_BUILD = [
  "import preset from '../../tools/build/tsup';",
  '',
  '// The command beside what programs call.',
  "export default { ...preset, entry: { index: 'src/index.ts', main: 'src/main.ts' } };",
  '',
].join('\n');

/** Renders the files of a package by their path within it. */
export function renderPackageFiles(
  name: string,
  node: GraphNode,
  installed: { readonly cdk: string; readonly constructs: string },
): ReadonlyMap<string, string> {
  return new Map([
    ['package.json', json(renderManifest(name, node, installed))],
    ['tsconfig.json', json({ extends: '../../tools/build/tsconfig.json' })],
    ['tsconfig.build.json', json({ extends: '../../tools/build/tsconfig.build.json' })],
    ['tsup.config.ts', node.kind === 'command' ? COMMAND_BUILD : "export { default } from '../../tools/build/tsup';\n"],
    ['jest.config.cjs', "module.exports = require('../../tools/build/jest/preset.cjs');\n"],
    [
      'api-extractor.json',
      json({
        extends: '../../tools/build/api-extractor.json',
        mainEntryPointFilePath: '<projectFolder>/dist/index.d.ts',
      }),
    ],
    // API Extractor writes its report only where there is a folder for it.
    [`etc/${name}.api.md`, ''],
    ['README.md', `# @apigwv2/${name}\n\n${node.description}\n`],
    ['src/index.ts', 'export {};\n'],
    ...(node.kind === 'command' ? [['src/main.ts', '#!/usr/bin/env node\nexport {};\n'] as const] : []),
    ['test/index.test.ts', renderFirstTest(name)],
  ]);
}

function renderFirstTest(name: string): string {
  return [
    "import * as exported from '../src';",
    '',
    `test('${name} exports only what has a name of its own', () => {`,
    "  expect(Object.keys(exported)).not.toContain('default');",
    '});',
    '',
  ].join('\n');
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
