import type { ConstructSource } from '../model/source';
import type { ConstructMetadata, SourceLine } from '../model/template';
import { isRaw } from '../resolve/scope';

/** Returns the metadata in a file of the CDK, or in the manifest of an older one. */
export function stackMetadata(parsed: unknown): ConstructMetadata {
  const entries = isRaw(parsed) ? Object.entries(parsed) : [];
  return new Map(entries.map(([path, list]) => [path, Array.isArray(list) ? list.filter(isRaw) : []]));
}

/**
 * Returns the constructs of the resources of a stack and of its nested stacks, by their logical IDs. A nested stack may
 * have the same logical IDs as its parent.
 */
export function constructsOf(metadata: ConstructMetadata): Constructs {
  const constructs = new Map<string, ConstructSource[]>();
  for (const [path, entries] of metadata) {
    const logicalId = entries.find(({ type }) => type === 'aws:cdk:logicalId')?.['data'];
    const trace = entries.find(({ type }) => type === 'aws:cdk:creationStack')?.['data'];
    if (typeof logicalId !== 'string') continue;
    const construct = {
      path: path.replace(/^\//, ''),
      createdAt: Array.isArray(trace) ? firstUserLine(trace) : undefined,
    };
    constructs.set(logicalId, [...(constructs.get(logicalId) ?? []), construct]);
  }
  return constructs;
}

/** The constructs of a stack, by the logical IDs of their resources. */
export type Constructs = ReadonlyMap<string, readonly ConstructSource[]>;

/** The construct of the resource of a nested stack, beside that of the nested stack. */
const NESTED = /^(.*\/([^/]+))\.NestedStack\/\2\.NestedStackResource$/;

/** Returns the constructs of the nested stack of a logical ID. */
export function constructsInside(constructs: Constructs, logicalId: string): Constructs {
  const scopes = (constructs.get(logicalId) ?? []).map(({ path }) => NESTED.exec(path)?.[1]);
  return filtered(constructs, ({ path }) =>
    scopes.some((scope) => scope !== undefined && path.startsWith(`${scope}/`)),
  );
}

/** Returns the constructs that are not inside of a nested stack. */
export function constructsOutside(constructs: Constructs): Constructs {
  const paths = [...constructs.values()].flat().map(({ path }) => NESTED.exec(path)?.[1]);
  const scopes = paths.filter((path) => path !== undefined);
  return filtered(constructs, ({ path }) => !scopes.some((scope) => path.startsWith(`${scope}/`)));
}

function filtered(constructs: Constructs, keep: (construct: ConstructSource) => boolean): Constructs {
  return new Map([...constructs].map(([logicalId, list]) => [logicalId, list.filter(keep)]));
}

/** Returns the first frame that is not of a package: `name (/app/lib/stack.ts:12:5)`, or `file:///app/lib/stack.ts:12:5`. */
function firstUserLine(frames: readonly unknown[]): SourceLine | undefined {
  for (const frame of frames) {
    if (typeof frame !== 'string') continue;
    const place = frame.replace(/^.*? \((.*)\)$/, '$1').replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '');
    const [, file, line, column] = /^((?:[A-Za-z]:)?[^:]+):(\d+):(\d+)$/.exec(place) ?? [];
    if (file === undefined || /node_modules|^\.\.\./.test(file)) continue;
    return { file, line: Number(line), column: Number(column) };
  }
  return undefined;
}
