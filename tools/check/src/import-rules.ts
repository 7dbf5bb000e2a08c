import type { Finding } from './finding';
import type { PackageGraph } from './package-graph';
import { type Project, projectOf } from './project';
import { packageNameOf, type SourceImport } from './source-import';

/** An import together with the projects at both of its ends. */
interface Edge extends SourceImport {
  readonly source: Project;
  readonly target: Project | undefined;
}

interface ImportRule {
  broken(edge: Edge, graph: PackageGraph): boolean;
  must(edge: Edge, graph: PackageGraph): string;
  readonly fix: string;
}

const RULES: readonly ImportRule[] = [
  {
    broken: (edge, graph) =>
      isPackage(edge.source) &&
      isForeign(edge) &&
      isPackage(edge.target) &&
      !graph.get(edge.source.id)?.needs.includes(edge.target?.id ?? ''),
    must: ({ source }, graph) => `${source.id} knows ${graph.get(source.id)?.needs.join(', ') || 'no other package'}`,
    fix: 'move what both need into contracts; an edge is never added on the way',
  },
  {
    broken: (edge) => isForeign(edge) && isPath(edge) && edge.target?.folder !== 'tools/build',
    must: () => 'another project is reached by its name',
    fix: 'import it by name: a path bundles a second copy of its classes',
  },
  {
    // What else a project opens, its `exports` say; what they do not, leads nowhere.
    broken: (edge) => isForeign(edge) && !isPath(edge) && /\/(src|dist)(\/|$)/.test(edge.specifier),
    must: () => 'another project is entered through its index',
    fix: 'export what you need from its index, or do without',
  },
  {
    broken: (edge) => isForeign(edge) && isTool(edge.target) && isSource(edge) && isPackage(edge.source),
    must: () => 'sources of a package import no private tool',
    fix: 'a published package cannot bring a private one: move the code to where it is needed',
  },
  {
    broken: (edge) =>
      isForeign(edge) &&
      edge.target?.folder === 'tools/testing' &&
      edge.specifier !== '@apigwv2/testing/template-check' &&
      isSource(edge) &&
      isTool(edge.source),
    must: () => '@apigwv2/testing is imported by tests only, apart from its template check',
    fix: 'move the code that needs a fake into test/',
  },
  {
    broken: (edge) => edge.specifier === 'aws-cdk-lib',
    must: () => 'aws-cdk-lib is imported by submodule',
    fix: 'import aws-cdk-lib/core or a service: the root costs four times the type checking',
  },
  {
    broken: (edge) => !edge.builtin && !edge.resolved,
    must: () => 'every import leads to a file',
    fix: 'build the packages first; if it still fails, correct the import',
  },
];

/** Judges every import of the workspace. */
export function importFindings(
  imports: readonly SourceImport[],
  projects: readonly Project[],
  graph: PackageGraph,
): readonly Finding[] {
  return edgesOf(imports, projects).flatMap((edge) =>
    RULES.filter((rule) => rule.broken(edge, graph)).map((rule) => ({
      where: edge.from,
      must: rule.must(edge, graph),
      found: `an import of ${edge.specifier}`,
      fix: rule.fix,
    })),
  );
}

function edgesOf(imports: readonly SourceImport[], projects: readonly Project[]): readonly Edge[] {
  return imports.flatMap((one) => {
    const source = projectOf(projects, one.from);
    if (source === undefined) return [];
    // By name first: a package that is not built yet resolves to nothing and is an edge all the same.
    const name = packageNameOf(one.specifier);
    const named = projects.find(({ manifest }) => name !== undefined && manifest.name === name);
    return [{ ...one, source, target: named ?? projectOf(projects, one.to) }];
  });
}

function isForeign({ source, target }: Edge): boolean {
  return target !== undefined && target.folder !== source.folder;
}

function isPackage(project: Project | undefined): boolean {
  return project?.folder.startsWith('packages/') ?? false;
}

function isTool(project: Project | undefined): boolean {
  return project?.folder.startsWith('tools/') ?? false;
}

function isPath({ specifier }: Edge): boolean {
  return packageNameOf(specifier) === undefined;
}

function isSource({ from, source }: Edge): boolean {
  return from.startsWith(`${source.folder}/src/`);
}
