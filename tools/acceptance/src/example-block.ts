import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { type CodeBlock, lineOf, workspace } from './code-block';

/** Returns the examples in the doc comments of all packages. */
export function exampleBlocks(): CodeBlock[] {
  return readdirSync(join(workspace, 'packages')).flatMap((name) =>
    readdirSync(join(workspace, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => examplesIn(`packages/${name}/src/${file}`)),
  );
}

function examplesIn(file: string): CodeBlock[] {
  const text = readFileSync(join(workspace, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const blocks: CodeBlock[] = [];
  const visit = (node: ts.Node): void => {
    for (const comment of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      if (comment.parent !== node) continue;
      for (const tag of comment.tags ?? []) {
        if (tag.tagName.text !== 'example') continue;
        blocks.push({ at: `${file}:${lineOf(text, tag.pos)}`, code: ts.getTextOfJSDocComment(tag.comment) ?? '' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return blocks;
}
