import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check';
import { fileNames } from './file-names';
import { fileSizes } from './file-sizes';
import { indexExports } from './index-exports';
import { readProjects } from './project';
import { topLevel } from './top-level';
import { listWorkspaceFiles } from './workspace-files';

/** Files are small, named after what they hold, and lie where they belong. */
export const shape: Check = {
  name: 'shape',
  run(root) {
    const files = listWorkspaceFiles(root);
    const projects = readProjects(root);
    const indexes = files.filter((file) => /^packages\/[^/]+\/src\/index\.ts$/.test(file));
    return {
      findings: [
        ...topLevel(files),
        ...fileNames(files),
        ...projects.flatMap(({ folder }) => fileSizes(root, folder, files)),
        ...indexes.flatMap((file) => indexExports(file, readFileSync(join(root, file), 'utf8'))),
      ],
      summary: `${files.length} files in ${projects.length} projects`,
    };
  },
};
