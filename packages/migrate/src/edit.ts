import type ts from 'typescript';
import type { Source } from './source';

/** A piece of a text, and what comes into its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Another text in the place of a node. */
export function replace({ file }: Source, node: ts.Node, text: string): Edit {
  return { start: node.getStart(file), end: node.getEnd(), text };
}

/** The text with all edits made, none of which overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((done, { start, end, text: piece }) => done.slice(0, start) + piece + done.slice(end), text);
}
