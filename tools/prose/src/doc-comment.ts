import * as ts from 'typescript';

/** A doc comment, or one of its tags. */
export interface DocPart {
  /** The name of the tag; a description has none. */
  readonly tag?: string;
  readonly text: string;
  readonly line: number;
}

/** The doc comments of a source file. */
export interface DocComments {
  readonly parts: readonly DocPart[];
  /** The comments as Markdown in which every line has its number from the source. */
  readonly markdown: string;
}

/** Reads the doc comments of a source file with the parser of TypeScript. */
export function readDocComments(file: string, source: string): DocComments {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const comments = new Set<ts.JSDoc>();
  const visit = (node: ts.Node): void => {
    for (const child of node.getChildren(tree)) if (ts.isJSDoc(child)) comments.add(child);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
  return {
    parts: [...comments].flatMap((comment) => [
      { text: textOf(comment), line: lineOf(comment.getStart(tree)) },
      ...(comment.tags ?? []).map((tag) => ({
        tag: tag.tagName.text,
        text: textOf(tag),
        line: lineOf(tag.getStart(tree)),
      })),
    ]),
    markdown: markdownOf(source, [...comments]),
  };
}

function textOf({ comment }: ts.JSDoc | ts.JSDocTag): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').trim();
}

function markdownOf(source: string, comments: readonly ts.JSDoc[]): string {
  const lines = source.split('\n').map(() => '');
  for (const { pos, end } of comments) {
    const first = source.slice(0, pos).split('\n').length - 1;
    const text = source
      .slice(pos, end)
      .replace(/^\/\*\*/, '')
      .replace(/\*\/$/, '');
    for (const [index, line] of text.split('\n').entries()) {
      lines[first + index] = line.replace(/^\s*\*? ?/, '');
    }
  }
  return lines.join('\n');
}
