import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readGraph } from './graph';
import { renderPackageFiles } from './package-files';

/**
 * Makes the folder of a package that the graph names.
 *
 * @returns the folder, relative to the workspace
 * @throws if the graph does not know the name, or the folder exists
 */
export function makePackage(workspace: string, name: string): string {
  const graph = readGraph(workspace);
  const node = Object.hasOwn(graph, name) ? graph[name] : undefined;
  if (node === undefined) {
    const known = Object.keys(graph).join(', ');
    throw new Error(
      `a package must be one of the graph (${known}), got '${name}'; a new one is added to tools/build/graph.json first, with a record in tools/decisions`,
    );
  }
  const folder = join('packages', name);
  if (existsSync(join(workspace, folder))) {
    throw new Error(`a new package must not exist yet, got '${name}', whose folder is ${folder}`);
  }
  for (const [path, content] of renderPackageFiles(name, node, readInstalled(workspace))) {
    const file = join(workspace, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** The versions that the workspace develops against stand in its own manifest. */
function readInstalled(workspace: string): { cdk: string; constructs: string } {
  const manifest = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8')) as {
    devDependencies: { 'aws-cdk-lib': string; constructs: string };
  };
  const { 'aws-cdk-lib': cdk, constructs } = manifest.devDependencies;
  return { cdk, constructs };
}
