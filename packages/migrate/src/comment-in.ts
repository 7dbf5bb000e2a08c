import type ts from 'typescript';
import type { Source } from './source';

/** Returns an obstacle for names with a comment between them. */
export function commentIn(source: Source, names: ts.Node | undefined): string | undefined {
  if (names === undefined || !/\/[/*]/.test(names.getText(source.file))) return undefined;
  return 'the import has a comment between its names; move them by hand';
}
