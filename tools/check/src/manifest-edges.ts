import type { Finding } from './finding';
import type { PackageGraph } from './package-graph';
import { type Manifest, type Project, projectOf } from './project';
import { packageNameOf, type SourceImport } from './source-import';

const FIELDS = ['dependencies', 'peerDependencies', 'devDependencies', 'optionalDependencies'] as const;

/** Judges the edges that manifests of packages declare. */
export function manifestEdges(
  projects: readonly Project[],
  imports: readonly SourceImport[],
  graph: PackageGraph,
): readonly Finding[] {
  const packages = projects.filter(({ folder }) => folder.startsWith('packages/'));
  return packages.flatMap((one) => [
    ...FIELDS.flatMap((field) =>
      siblingsIn(one.manifest, field).flatMap((name) => edgeFindings(one, field, name, projects, graph)),
    ),
    ...unused(one, projects, imports),
  ]);
}

function edgeFindings(
  one: Project,
  field: (typeof FIELDS)[number],
  name: string,
  projects: readonly Project[],
  graph: PackageGraph,
): readonly Finding[] {
  const target = projects.find(({ manifest }) => manifest.name === name);
  const needs = graph.get(one.id)?.needs ?? [];
  const isTool = target?.folder.startsWith('tools/') ?? false;
  const allowed = isTool ? field === 'devDependencies' : needs.includes(name.replace('@apigwv2/', ''));
  if (target !== undefined && allowed) return [];
  return [
    {
      where: `${one.folder}/package.json`,
      must: isTool
        ? 'private tools stand in devDependencies only'
        : `${one.id} knows ${needs.join(', ') || 'no other package'}`,
      found: `${name} in ${field}${target === undefined ? ', which the workspace does not have' : ''}`,
      fix: 'remove it; an edge is never added on the way',
    },
  ];
}

/** A declared sibling that no source imports is an install for nothing. */
function unused(one: Project, projects: readonly Project[], imports: readonly SourceImport[]): readonly Finding[] {
  const used = imports
    .filter(({ from }) => projectOf(projects, from) === one && from.startsWith(`${one.folder}/src/`))
    .map(({ specifier }) => packageNameOf(specifier));
  return siblingsIn(one.manifest, 'dependencies')
    .filter((name) => !used.includes(name))
    .map((name) => ({
      where: `${one.folder}/package.json`,
      must: 'a package depends on the siblings that its sources import, and on no others',
      found: `${name} in dependencies, which no file of src imports`,
      fix: 'remove it, or import what it was declared for',
    }));
}

function siblingsIn(manifest: Manifest, field: (typeof FIELDS)[number]): readonly string[] {
  return Object.keys(manifest[field] ?? {}).filter((name) => name.startsWith('@apigwv2/'));
}
