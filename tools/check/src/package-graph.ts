import { FindingError } from './finding-error';
import { readJsonFile } from './json-file';

const PATH = 'tools/build/graph.json';

/** What the graph says of a package: what it is for, and the siblings it may know. */
export interface GraphNode {
  readonly description: string;
  readonly needs: readonly string[];
  /** What it is to its users. @default 'library' */
  readonly kind?: PackageKind;
}

/** A library is a part of an app, with the CDK of that app; a command is run, and needs none. */
export type PackageKind = 'library' | 'command';

export type PackageGraph = ReadonlyMap<string, GraphNode>;

/** Reads the graph of the packages, the one place where edges are data. */
export function readPackageGraph(root: string): PackageGraph {
  const data = readJsonFile(root, PATH, 'write the packages and what each needs');
  const nodes = Object.entries(data as Record<string, GraphNode>);
  const broken = nodes.find(
    ([, node]) =>
      typeof node?.description !== 'string' ||
      !['library', 'command'].includes(node.kind ?? 'library') ||
      !Array.isArray(node.needs) ||
      node.needs.some((need) => !Object.hasOwn(data as object, need)),
  );
  if (nodes.length === 0 || broken) {
    throw new FindingError({
      where: PATH,
      must: 'every package has a description, is a library or a command, and needs packages that the graph has',
      found: JSON.stringify(broken ?? data),
      fix: 'repair the graph',
    });
  }
  return new Map(nodes);
}
