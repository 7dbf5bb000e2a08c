import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as the graph knows it: what it is for, and which siblings it may know. */
export interface GraphNode {
  readonly description: string;
  readonly needs: readonly string[];
  readonly kind?: 'library' | 'command';
}

export type Graph = Readonly<Record<string, GraphNode>>;

/** Reads the one place that says which packages there are and who may know whom. */
export function readGraph(workspace: string): Graph {
  return JSON.parse(readFileSync(join(workspace, 'tools/build/graph.json'), 'utf8')) as Graph;
}
