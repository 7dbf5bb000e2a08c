import type { Check } from './check';
import { readJsonFile } from './json-file';
import { manifestRanges } from './manifest-ranges';
import { manifestShape } from './manifest-shape';
import { foldersWithoutManifest, packageFolder } from './package-folder';
import { readPackageGraph } from './package-graph';
import { type Manifest, readPackages } from './project';
import { listWorkspaceFiles } from './workspace-files';

/** All packages have the same shape: manifest and files. */
export const manifest: Check = {
  name: 'manifest',
  run(root) {
    const graph = readPackageGraph(root);
    const packages = readPackages(root);
    const files = listWorkspaceFiles(root);
    const workspace = readJsonFile(root, 'package.json', 'write it') as Manifest;
    return {
      findings: [
        ...foldersWithoutManifest(root),
        ...packages.flatMap((one) => manifestShape(one, graph)),
        ...manifestRanges(packages, workspace, graph),
        ...packages.flatMap(({ folder }) => packageFolder(folder, files)),
      ],
      summary: `${packages.length} packages of one shape`,
    };
  },
};
