import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check';
import { readProjects } from './project';
import { listWorkspaceFiles } from './workspace-files';

const MEDIAN = 80;

/** The median source file of each project is short; Biome bounds the longest. */
export const medianSize: Check = {
  name: 'median-size',
  run(root) {
    const files = listWorkspaceFiles(root);
    const medians = readProjects(root).map(({ folder }) => ({ folder, median: medianOf(root, folder, files) }));
    return {
      findings: medians
        .filter(({ median }) => median >= MEDIAN)
        .map(({ folder, median }) => ({
          where: `${folder}/src`,
          must: `the median source file has fewer than ${MEDIAN} lines`,
          found: `${median}`,
          fix: 'write one concept per file',
        })),
      summary: `the longest median is ${Math.max(...medians.map(({ median }) => median))} lines`,
    };
  },
};

function medianOf(root: string, folder: string, files: readonly string[]): number {
  const lines = files
    .filter((file) => file.startsWith(`${folder}/src/`) && /\.[cm]?[jt]sx?$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length)
    .sort((one, other) => one - other);
  return lines[Math.floor(lines.length / 2)] ?? 0;
}
