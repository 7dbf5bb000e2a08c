import type { Check } from './check';
import { cruise } from './cruise';
import type { Finding } from './finding';
import { importFindings } from './import-rules';
import { readJsonFile } from './json-file';
import { leafMeetings } from './leaf-meetings';
import { manifestEdges } from './manifest-edges';
import { readPackageGraph } from './package-graph';
import { type Manifest, readPackages, readProjects } from './project';
import { undeclaredImports } from './undeclared-imports';
import { listWorkspaceFiles } from './workspace-files';

/** Who may know whom: imports and manifests have the edges of the graph and no others. */
export const graph: Check = {
  name: 'graph',
  run(root) {
    const edges = readPackageGraph(root);
    const projects = readProjects(root);
    const workspace = readJsonFile(root, 'package.json', 'write it') as Manifest;
    const files = listWorkspaceFiles(root).filter((file) => /^(packages|tools)\/.*\.[cm]?[jt]sx?$/.test(file));
    const { imports, cycles } = cruise(root, files);
    const unknown = readPackages(root).filter(({ id }) => !edges.has(id));
    return {
      findings: [
        ...unknown.map(({ folder }) => strange(folder)),
        ...importFindings(imports, projects, edges),
        ...undeclaredImports(imports, projects, workspace),
        ...leafMeetings(imports, projects, edges),
        ...manifestEdges(projects, imports, edges),
        ...cycles.map(cycleFinding),
      ],
      summary: `${imports.length} imports in ${files.length} files of ${projects.length} projects`,
    };
  },
};

function strange(folder: string): Finding {
  return {
    where: folder,
    must: 'every package stands in tools/build/graph.json',
    found: 'a package that the graph does not have',
    fix: 'add it there with what it needs, and record why in tools/decisions',
  };
}

function cycleFinding(files: readonly string[]): Finding {
  return {
    where: files[0] ?? '',
    must: 'no files import each other in a circle',
    found: files.join(' -> '),
    fix: 'move what they share into a file of its own',
  };
}
