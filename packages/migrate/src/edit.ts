import type ts from 'typescript';
import type { Source } from './source';

/** A replacement of a part of a source. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Returns the edit that replaces a node. */
export function replace({ file }: Source, node: ts.Node, text: string): Edit {
  return { start: node.getStart(file), end: node.getEnd(), text };
}

/** Applies edits, which must not overlap, to a source. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((done, { start, end, text: piece }) => done.slice(0, start) + piece + done.slice(end), text);
}
