import type { ConstructSource } from '../model/source';
import type { SourceLine } from '../model/template';
import { isRaw, type Raw } from '../resolve/scope';

/** The metadata of a stack, by the paths of its constructs. */
export type StackMetadata = ReadonlyMap<string, readonly Raw[]>;

/** Returns the metadata in a file of the CDK, or in the manifest of an older one. */
export function stackMetadata(parsed: unknown): StackMetadata {
  const entries = isRaw(parsed) ? Object.entries(parsed) : [];
  return new Map(entries.map(([path, list]) => [path, Array.isArray(list) ? list.filter(isRaw) : []]));
}

/**
 * Returns the constructs of the resources of a stack, by their logical IDs.
 *
 * @param nestedPath the path of a nested stack, for its resources; without it those of the stack itself, and of all nested
 * stacks whose logical IDs it does not have
 */
export function constructsOf(metadata: StackMetadata): ReadonlyMap<string, ConstructSource> {
  const constructs = new Map<string, ConstructSource>();
  for (const [path, entries] of metadata) {
    const logicalId = entries.find(({ type }) => type === 'aws:cdk:logicalId')?.['data'];
    const trace = entries.find(({ type }) => type === 'aws:cdk:creationStack')?.['data'];
    if (typeof logicalId !== 'string' || constructs.has(logicalId)) continue;
    constructs.set(logicalId, {
      path: path.replace(/^\//, ''),
      createdAt: Array.isArray(trace) ? firstUserLine(trace) : undefined,
    });
  }
  return constructs;
}

/** Returns the first frame that is not of a package: `name (/app/lib/stack.ts:12:5)`. */
function firstUserLine(frames: readonly unknown[]): SourceLine | undefined {
  for (const frame of frames) {
    const [, file, line, column] = /\(?((?:[A-Za-z]:)?[^():\s][^():]*):(\d+):(\d+)\)?$/.exec(String(frame)) ?? [];
    if (file === undefined || /node_modules|^node:|^\.\.\./.test(file)) continue;
    return { file, line: Number(line), column: Number(column) };
  }
  return undefined;
}
