import type { Finding } from './finding';
import type { PackageGraph } from './package-graph';
import { type Project, projectOf } from './project';
import { packageNameOf, type SourceImport } from './source-import';

/** Where packages that know nothing of each other may be imported side by side. */
const MEETING_PLACES = /^tools\/(acceptance|bench|examples)(\/|$)/;

/** Finds tools in which packages meet that have no edge between them. */
export function leafMeetings(
  imports: readonly SourceImport[],
  projects: readonly Project[],
  graph: PackageGraph,
): readonly Finding[] {
  const tools = projects.filter(({ folder }) => folder.startsWith('tools/') && !MEETING_PLACES.test(folder));
  return tools.flatMap((tool) => {
    const known = packagesOf(tool, imports, projects);
    const strangers = known.flatMap((one, index) =>
      known
        .slice(index + 1)
        .filter((other) => !haveEdge(graph, one, other))
        .map((other) => [one, other]),
    );
    return strangers.map(([one, other]) => ({
      where: tool.folder,
      must: 'packages without an edge between them meet in tools/acceptance, tools/bench and tools/examples only',
      found: `imports of ${one} and of ${other}`,
      fix: 'move what needs both there, or use a fake for one of them',
    }));
  });
}

function packagesOf(tool: Project, imports: readonly SourceImport[], projects: readonly Project[]): readonly string[] {
  const names = imports
    .filter(({ from }) => projectOf(projects, from)?.folder === tool.folder)
    .map(({ specifier }) => packageNameOf(specifier));
  return projects
    .filter(({ folder, manifest }) => folder.startsWith('packages/') && names.includes(manifest.name))
    .map(({ id }) => id);
}

function haveEdge(graph: PackageGraph, one: string, other: string): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([from = '', to = '']) => graph.get(from)?.needs.includes(to));
}
