import type { ConstructSource } from '../model/source';
import type { ConstructMetadata, SourceLine } from '../model/template';
import { isRaw } from '../resolve/scope';

/** Returns the metadata in a file of the CDK, or in the manifest of an older one. */
export function stackMetadata(parsed: unknown): ConstructMetadata {
  const entries = isRaw(parsed) ? Object.entries(parsed) : [];
  return new Map(entries.map(([path, list]) => [path, Array.isArray(list) ? list.filter(isRaw) : []]));
}

/** Returns the constructs of the resources of a stack and of its nested stacks, by their logical IDs. */
export function constructsOf(metadata: ConstructMetadata): ReadonlyMap<string, ConstructSource> {
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
